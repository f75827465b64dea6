package highwake.store.history;

import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

/// When a market was reported before its newest report, without what the reports said: `market.earlier`, then the newest
/// of its pages.
public final class ReportAges {

	private ReportAges() {
	}

	/// Shows by how many milliseconds each report is older than the market's newest, the
	/// newest of them first.
	/// @param ages `page.ages` of the market's newest page, null where it has none
	public static void each(byte[] earlier, byte @Nullable [] ages, LongConsumer taker) {
		long age = 0;
		EarlierReader reports = new EarlierReader(earlier);
		while (reports.next()) {
			age += reports.ageMillis();
			taker.accept(age);
		}
		if (ages != null) {
			BitReader times = new BitReader(ages, 0, ages.length);
			for (long left = times.number(ReportPage.REPORTS_ORDER); left > 0; left--) {
				age += Age.read(times);
				taker.accept(age);
			}
		}
	}

}
