package highwake.collector.readings;

/// What counts of a frame that names no galaxy: its header has no game version, or one that could be either's.
public enum Unversioned {

	/// Only what both galaxies share: systems, bodies, positions.
	POSITIONS,
	/// Everything, as if it were live: for replaying archives from before the split of
	/// 2022-11-29.
	LIVE

}
