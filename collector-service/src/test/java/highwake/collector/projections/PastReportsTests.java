package highwake.collector.projections;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import highwake.collector.facts.MarketReported;
import highwake.collector.facts.Stamp;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PastReportsTests {

	private static final Instant START = Instant.parse("2026-08-01T00:00:00Z");

	private static final List<String> GOODS = List.of("gold", "silver", "tea", "beer");

	@TempDir
	private Path data;

	@Test
	void aReportThatWasNewestIsKeptAndALateOneIsNot() throws Exception {
		apply(0, 250, List.of(report(7, 10, 10, "gold", 100), report(7, 30, 31, "gold", 120),
				report(7, 20, 32, "gold", 110), report(7, 40, 40, "silver", 5)));
		assertThat(Past.of(this.data, 7, "gold")).containsExactly(at(40) + " -", at(30) + " 120 5 9 0",
				at(10) + " 100 5 9 0");
		assertThat(Past.of(this.data, 7, "silver")).containsExactly(at(40) + " 5 5 9 0", at(30) + " -", at(10) + " -");
	}

	@Test
	void aReportToldTwiceIsOneAndTwoOfOneSecondAreTwo() throws Exception {
		apply(0, 250, List.of(report(7, 10, 10, "gold", 100), report(7, 10, 15, "gold", 100),
				report(7, 10, 16, "gold", 101), report(7, 10, 15, "gold", 102)));
		assertThat(Past.of(this.data, 7, "gold")).containsExactly(at(10) + " 101 5 9 0", at(10) + " 100 5 9 0");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void everyReportWithinTheHorizonIsReadBackAndTheFileStaysBounded(int seed) throws Exception {
		int days = 10;
		List<MarketReported> reports = busy(seed, 60, 120);
		List<MarketReported> once = reports.subList(0, reports.size() / 2);
		apply(days, 250, once);
		long pages = Past.number(this.data, "select page_count from pragma_page_count");
		apply(days, 250, reports);
		assertThat(Past.number(this.data, "select page_count from pragma_page_count")).isLessThan(pages * 3 / 2);
		assertThat(Past.number(this.data, "select min(newest_at) from page")).isGreaterThan(at(0));
		Map<Long, List<MarketReported>> kept = kept(reports);
		long horizon = newest(reports) - Duration.ofDays(days).toMillis();
		for (Map.Entry<Long, List<MarketReported>> market : kept.entrySet()) {
			for (String good : GOODS) {
				List<String> expected = expected(market.getValue(), good, horizon);
				List<String> past = Past.of(this.data, market.getKey(), good);
				assertThat(past).as("%s at %d", good, market.getKey()).hasSizeGreaterThanOrEqualTo(expected.size());
				assertThat(past.subList(0, expected.size())).as("%s at %d", good, market.getKey()).isEqualTo(expected);
			}
		}
	}

	@Test
	void aMarketThatNobodyReportsAnyMoreIsForgottenWithItsPast() throws Exception {
		List<MarketReported> reports = new ArrayList<>();
		for (int report = 0; report < 200; report++) {
			reports.add(report(13, report, report, "gold", 1000 + report));
		}
		for (int day = 0; day < 120; day++) {
			int second = 1000 + day * 86_400;
			reports.add(report(7, second, second, "gold", day));
			reports.add(report(8, second, second, "gold", day));
		}
		apply(20, 7, reports);
		assertThat(Past.of(this.data, 13, "gold")).isEmpty();
		assertThat(Past.number(this.data, "select count(*) from page where market_id = 13")).isZero();
		assertThat(Past.number(this.data, "select count(*) from strip")).isZero();
		assertThat(Past.of(this.data, 7, "gold")).hasSizeBetween(20, 23);
	}

	@Test
	void aReportFromBeyondTheHorizonIsNoPartOfHistory() throws Exception {
		int day = 86_400;
		apply(10, 250, List.of(report(7, 20 * day, 20 * day, "gold", 1), report(8, 9 * day, 20 * day, "gold", 1),
				report(9, 11 * day, 20 * day, "gold", 1)));
		assertThat(Past.of(this.data, 8, "gold")).isEmpty();
		assertThat(Past.of(this.data, 9, "gold")).hasSize(1);
	}

	@Test
	void theSameLogGivesTheSameRowsHoweverItIsCut() throws Exception {
		List<MarketReported> reports = busy(4, 30, 100);
		apply(5, 250, reports);
		Path other = Files.createDirectories(this.data.resolve("other"));
		apply(other, 5, 3, reports);
		assertThat(Dump.of(other)).isEqualTo(Dump.of(this.data));
		assertThat(Dump.of(other)).hasSizeGreaterThan(100);
	}

	private void apply(int days, int group, List<MarketReported> reports) throws Exception {
		apply(this.data, days, group, reports);
	}

	private static void apply(Path data, int days, int group, List<MarketReported> reports) throws SQLException {
		List<ReadFrame> frames = new ArrayList<>();
		for (MarketReported report : reports) {
			frames.add(Facts.frame(frames.size() + 1, report));
		}
		for (int from = 0; from < frames.size(); from += 5000) {
			List<ReadFrame> some = frames.subList(from, Math.min(frames.size(), from + 5000));
			try (ProjectedFile file = HistoryFile.open(data, days)) {
				for (int at = 0; at < some.size(); at += group) {
					file.apply("log", some.subList(at, Math.min(some.size(), at + group)));
				}
			}
		}
	}

	/// Makes reports of a few markets over some days, a few of them late.
	private static List<MarketReported> busy(int seed, int days, int reportsADay) {
		Random random = new Random(seed);
		List<MarketReported> reports = new ArrayList<>();
		for (int report = 0; report < days * reportsADay; report++) {
			int gatewayAt = report * (86_400 / reportsADay);
			int at = gatewayAt - ((random.nextInt(10) == 0) ? random.nextInt(86_400) : random.nextInt(5));
			int market = 1 + Math.min(random.nextInt(30), random.nextInt(30));
			reports.add(report(market, at, gatewayAt, GOODS.get(random.nextInt(4)), 1000 + random.nextInt(50)));
		}
		return reports;
	}

	/// Lists by market those that were newest when they came.
	private static Map<Long, List<MarketReported>> kept(List<MarketReported> reports) {
		Map<Long, List<MarketReported>> kept = new TreeMap<>();
		Map<Long, Stamp> newest = new HashMap<>();
		for (MarketReported report : reports) {
			Stamp held = newest.get(report.market().value());
			if (held == null || held.at().isBefore(report.stamp().at())) {
				newest.put(report.market().value(), report.stamp());
				kept.computeIfAbsent(report.market().value(), (_) -> new ArrayList<>()).addFirst(report);
			}
		}
		return kept;
	}

	private static List<String> expected(List<MarketReported> reports, String good, long horizon) {
		List<String> expected = new ArrayList<>();
		for (MarketReported report : reports) {
			long at = report.stamp().at().toEpochMilli();
			if (at >= horizon) {
				expected.add(at + " "
						+ report.offers()
							.stream()
							.filter((offer) -> offer.commodity().value().equals(good))
							.map((offer) -> offer.buyPriceCr() + " 5 9 0")
							.findAny()
							.orElse("-"));
			}
		}
		return expected;
	}

	private static long newest(List<MarketReported> reports) {
		return reports.getLast().stamp().gatewayAt().toEpochMilli();
	}

	private static MarketReported report(long market, int at, int gatewayAt, String good, int buyPriceCr) {
		Offer offer = new Offer(new CommoditySymbol(good), buyPriceCr, 5, Bracket.LOW, 9, 0, Bracket.NONE, 12);
		return new MarketReported(new MarketId(market), new Stamp(START.plusSeconds(at), START.plusSeconds(gatewayAt)),
				"Hub", "Sol", List.of(offer), null);
	}

	private static long at(int seconds) {
		return START.plusSeconds(seconds).toEpochMilli();
	}

}
