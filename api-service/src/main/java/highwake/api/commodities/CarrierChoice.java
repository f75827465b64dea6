package highwake.api.commodities;

/// Which markets figures are over.
enum CarrierChoice {

	/// All but fleet carriers.
	EXCLUDE,
	/// All.
	INCLUDE,
	/// Fleet carriers alone.
	ONLY

}
