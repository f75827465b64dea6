package highwake.api.board;

/// How often a market was reported lately: its newest report counts 1, and one that was true so many days before it
/// 2^(−days/7). So a market that is seen once a day comes to about 10, and one that was not seen for months to 1.
///
/// It is kept in one number, for all that came before shrinks by the same factor.
final class Frequency {

	private static final double HALF_LIFE_MILLIS = 7 * 86_400_000.0;

	private Frequency() {
	}

	/// Answers the figure after one more report.
	/// @param before the figure so far, 0 where there was no report
	/// @param lastAt epoch milliseconds of the report before
	/// @param reportedAt epoch milliseconds; a report that is no newer leaves the figure
	/// as it is
	static float with(float before, long lastAt, long reportedAt) {
		if (before == 0) {
			return 1;
		}
		if (reportedAt <= lastAt) {
			return before;
		}
		return (float) (1 + before * weight(reportedAt - lastAt));
	}

	/// Answers what a report counts that is so much older than the newest, in
	/// milliseconds.
	static double weight(long ageMillis) {
		return Math.pow(2, -ageMillis / HALF_LIFE_MILLIS);
	}

}
