package highwake.api.offers;

import java.util.List;

/// How far an offer can be trusted.
///
/// @param value 0 to 1, the product of the reasons' factors
/// @param reasons those that lower it
record Confidence(double value, List<Reason> reasons) {

	/// Below this a price is not to be believed.
	static final double DOUBTFUL = 0.2;

	Confidence {
		reasons = List.copyOf(reasons);
	}

}
