package highwake.collector.projections;

import java.util.List;

import highwake.collector.facts.MarketReported;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Coordinates;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What a station, a system and a market make of one more frame.
class AggregatesTests {

	private static final SystemAddress SOL = new SystemAddress(10477373803L);

	@Test
	void eachGroupOfAStationHasItsOwnTime() {
		Station station = Station.after(null, docked(5, "Orbis", new StationSeen.Pads(1, 2, 3)));
		Station later = Station.after(Station.after(station, docked(9, null, null)), docked(1, "Coriolis", null));
		assertThat(later.type()).isEqualTo(new Known<>("Orbis", 0, at(5), at(5)));
		assertThat(later.pads()).isEqualTo(station.pads());
		assertThat(later.place()).extracting(Known::at).isEqualTo(at(9));
		assertThat(later.updatedAt()).isEqualTo(at(9));
	}

	@Test
	void aMarketsReportDoesNotMoveAStationThatSomebodyDockedAt() {
		Station station = Station.after(null, docked(1, "Orbis", null));
		StationSeen report = StationSeen
			.of(new MarketId(7), Facts.stamp(9, 9), Trust.HEARSAY, new StationSeen.Place("Other", null, "Elsewhere"))
			.dockingAccess("all")
			.build();
		Station after = Station.after(station, report);
		assertThat(after.place()).isEqualTo(station.place());
		assertThat(after.dockingAccess()).isEqualTo(new Known<>("all", 0, at(9), at(9)));
	}

	@Test
	void aSightingThatTellsNothingNewLeavesAnEqualStation() {
		StationSeen seen = docked(1, "Orbis", new StationSeen.Pads(1, 2, 3));
		Station station = Station.after(null, seen);
		assertThat(Station.after(station, seen)).isEqualTo(station);
		assertThat(Station.after(station, docked(0, "Coriolis", null))).isEqualTo(station);
	}

	@Test
	void aHeardPositionNeverMovesAVisitedSystem() {
		StarSystem visited = StarSystem.first(system(1, Trust.VISITED, 0, null));
		StarSystem after = visited.after(system(9, Trust.HEARSAY, 5, new SystemSeen.BodyCount(4, 2)));
		assertThat(after.place()).isEqualTo(visited.place());
		assertThat(after.updatedAt()).isEqualTo(at(1));
	}

	@Test
	void aReportIsTheWholeMarket() {
		Market full = Market.after(null, Facts.report(7, 1, null, "gold", "silver"));
		Market after = Market.after(full, Facts.report(7, 2, null, "tea"));
		assertThat(after.report().facts().offers()).extracting(Offer::commodity)
			.containsExactly(new CommoditySymbol("tea"));
		assertThat(Market.after(after, Facts.report(7, 3, null)).report().facts().offers()).isEmpty();
	}

	@Test
	void anOlderReportOrAnEqualOneChangesNothing() {
		MarketReported report = Facts.report(7, 2, null, "tea");
		Market market = Market.after(null, report);
		assertThat(Market.after(market, Facts.report(7, 1, null, "gold"))).isEqualTo(market);
		assertThat(Market.after(market, report)).isEqualTo(market);
	}

	@Test
	void aSourceThatCannotKnowWhatIsProhibitedLeavesIt() {
		List<CommoditySymbol> slaves = List.of(new CommoditySymbol("slaves"));
		Market market = Market.after(null, Facts.report(7, 1, slaves, "tea"));
		Market after = Market.after(market, Facts.report(7, 2, null, "tea"));
		assertThat(after.prohibited()).isEqualTo(new Known<>(slaves, 0, at(1), at(1)));
		assertThat(Market.after(after, Facts.report(7, 0, List.of(), "tea")).prohibited())
			.isEqualTo(after.prohibited());
	}

	@Test
	void ofTwoReportsOfOneInstantTheFullerOneWins() {
		Market full = Market.after(null, Facts.report(7, 1, null, "tea"));
		Market empty = Market.after(null, Facts.report(7, 1, null));
		assertThat(Market.after(full, Facts.report(7, 1, null))).isEqualTo(full);
		assertThat(Market.after(empty, Facts.report(7, 1, null, "tea"))).isEqualTo(full);
	}

	private static StationSeen docked(int at, @Nullable String type, StationSeen.@Nullable Pads pads) {
		return StationSeen
			.of(new MarketId(7), Facts.stamp(at, at), Trust.VISITED, new StationSeen.Place("Hub", SOL, "Sol"))
			.type(type)
			.pads(pads)
			.build();
	}

	private static SystemSeen system(int at, Trust trust, double x, SystemSeen.@Nullable BodyCount bodies) {
		return new SystemSeen(SOL, Facts.stamp(at, at), trust,
				new SystemSeen.Place("Sol", new Coordinates(x, 0, 0), false), null, bodies);
	}

	private static long at(int seconds) {
		return Facts.stamp(seconds, 0).at().toEpochMilli();
	}

}
