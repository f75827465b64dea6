package highwake.store.history;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The times of a market's past are read without its prices.
class ReportAgesTests {

	private static final byte[] EMPTY_MARKET = { 0 };

	@Test
	void earlierReportsAreCountedFromTheNewest() {
		assertThat(ages(earlier(1000, 2500), null)).containsExactly(1000L, 3500L);
	}

	@Test
	void aPageGoesOnWhereTheEarlierReportsEnd() {
		byte[] page = ReportPage.of(EMPTY_MARKET, earlier(4000, 7000)).ages();
		assertThat(ages(earlier(1000), page)).containsExactly(1000L, 5000L, 12_000L);
		assertThat(ages(EarlierReports.NONE, page)).containsExactly(4000L, 11_000L);
	}

	/// @param ages of each report, counted from the one after it, the newest first
	private static byte[] earlier(long... ages) {
		byte[] earlier = EarlierReports.NONE;
		for (int i = ages.length - 1; i >= 0; i--) {
			earlier = EarlierReports.with(earlier, EMPTY_MARKET, EMPTY_MARKET, ages[i]);
		}
		return earlier;
	}

	private static List<Long> ages(byte[] earlier, byte @Nullable [] page) {
		List<Long> ages = new ArrayList<>();
		ReportAges.each(earlier, page, ages::add);
		return ages;
	}

}
