package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketReported;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DaysTests {

	/// The 20773th day since 1970-01-01.
	private static final String MONDAY = "2026-11-16T";

	private static final String TUESDAY = "2026-11-17T";

	@TempDir
	private Path data;

	@Test
	void aDaysFiguresAreOverTheMarketsAsTheyAreAtItsEnd() throws Exception {
		apply(sells(1, MONDAY + "08:00:00Z", 100, 10), sells(1, MONDAY + "09:00:00Z", 110, 20),
				sells(2, MONDAY + "10:00:00Z", 95, 1), wants(3, MONDAY + "11:00:00Z", 200, 70),
				wants(4, MONDAY + "12:00:00Z", 300, 1), sells(1, TUESDAY + "00:00:00Z", 5, 5));
		assertThat(figures(20773)).containsExactly("20773 2 95 103 110 21 1 200 200 200 70");
		assertThat(rows("select * from day")).containsExactly("day=20773 reports=5 markets=4 carriers=0",
				"day=20774 reports=1 markets=null carriers=null");
	}

	@Test
	void oneReportToldByThreeProgramsCountsOnce() throws Exception {
		apply(sells(1, MONDAY + "08:00:00Z", 100, 10), sells(1, MONDAY + "08:00:00Z", 100, 10));
		apply(sells(1, MONDAY + "08:00:00Z", 100, 10), sells(1, MONDAY + "08:00:01Z", 100, 10));
		assertThat(rows("select reports from day")).containsExactly("reports=2");
	}

	@Test
	void whatComesLateChangesNoDayThatHasEnded() throws Exception {
		apply(sells(1, MONDAY + "08:00:00Z", 100, 10), sells(2, TUESDAY + "08:00:00Z", 100, 10));
		List<String> frozen = rows("select * from figure");
		apply(sells(1, MONDAY + "23:59:59Z", 1, 1), sells(3, MONDAY + "23:59:59Z", 1, 1));
		assertThat(rows("select * from figure")).isEqualTo(frozen).isNotEmpty();
		assertThat(rows("select day, reports from day")).containsExactly("day=20773 reports=1", "day=20774 reports=3");
	}

	@Test
	void aDayInWhichNothingWasHeardHasNoRow() throws Exception {
		apply(sells(1, MONDAY + "08:00:00Z", 100, 10), sells(1, "2026-11-20T08:00:00Z", 90, 10),
				sells(1, "2026-11-21T08:00:00Z", 90, 10));
		assertThat(rows("select day from day")).containsExactly("day=20773", "day=20777", "day=20778");
		assertThat(rows("select distinct day from figure")).containsExactly("day=20773", "day=20777");
	}

	@Test
	void carriersAreLeftOutByWhatSightingsTellAndNotByTheirNumber() throws Exception {
		apply(seen(1, "Hub", "FleetCarrier"), sells(1, MONDAY + "08:00:00Z", 1000, 10), seen(2, "X7Z-B4W", null),
				sells(2, MONDAY + "08:00:00Z", 2000, 10), seen(3_700_000_000L, "Hub", "Orbis"),
				sells(3_700_000_000L, MONDAY + "08:00:00Z", 100, 10), seen(4, "Hub", "FleetCarrier"),
				seen(4, "Hub", "Coriolis"), sells(4, MONDAY + "08:00:00Z", 200, 10),
				sells(5, TUESDAY + "08:00:00Z", 100, 10));
		assertThat(figures(20773)).containsExactly("20773 2 100 150 200 20 0 null null null 0",
				"20773 4 100 825 2000 40 0 null null null 0");
		assertThat(rows("select markets, carriers from day where day = 20773")).containsExactly("markets=4 carriers=2");
	}

	@Test
	void aDayGoesOnInTheNextProcess() throws Exception {
		apply(sells(1, MONDAY + "08:00:00Z", 100, 10));
		apply(sells(1, MONDAY + "09:00:00Z", 100, 10));
		apply(sells(1, TUESDAY + "09:00:00Z", 100, 10));
		assertThat(rows("select day, reports from day")).containsExactly("day=20773 reports=2", "day=20774 reports=1");
	}

	private void apply(Fact... facts) throws SQLException {
		try (ProjectedFile file = HistoryFile.open(this.data, 90)) {
			List<ReadFrame> frames = new ArrayList<>();
			long seq = file.progress().appliedSeq();
			for (Fact fact : facts) {
				frames.add(Facts.frame(++seq, fact));
			}
			file.apply("log", frames);
		}
	}

	private List<String> figures(int day) throws SQLException {
		return rows("select * from figure where day = " + day + " order by with_carriers").stream()
			.map((row) -> row.replaceAll("\\w+=", "").substring("0 0 ".length()))
			.distinct()
			.toList();
	}

	private List<String> rows(String sql) throws SQLException {
		return Facts.rows(StoreFile.HISTORY, this.data, sql)
			.stream()
			.map((row) -> row.substring("history.db ".length()))
			.toList();
	}

	private static MarketReported sells(long market, String at, int buyPriceCr, int stock) {
		return report(market, at,
				new Offer(new CommoditySymbol("gold"), buyPriceCr, stock, Bracket.LOW, 9, 1, Bracket.NONE, 12));
	}

	private static MarketReported wants(long market, String at, int sellPriceCr, int demand) {
		return report(market, at,
				new Offer(new CommoditySymbol("gold"), 0, 0, Bracket.NONE, sellPriceCr, demand, Bracket.NONE, 12));
	}

	private static MarketReported report(long market, String at, Offer offer) {
		Stamp stamp = new Stamp(Instant.parse(at), Instant.parse(at));
		return new MarketReported(new MarketId(market), stamp, "Hub", "Sol", List.of(offer), null);
	}

	private static StationSeen seen(long market, String name, @Nullable String type) {
		Instant at = Instant.parse(MONDAY + "07:00:00Z");
		StationSeen.Builder seen = StationSeen.of(new MarketId(market), new Stamp(at, at), Trust.HEARSAY,
				new StationSeen.Place(name, null, "Sol"));
		return ((type != null) ? seen.type(type) : seen).build();
	}

}
