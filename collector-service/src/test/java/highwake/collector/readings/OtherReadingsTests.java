package highwake.collector.readings;

import java.util.List;

import highwake.collector.Golden;
import highwake.collector.facts.Fact;
import highwake.collector.facts.PlaceSeen;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.collector.readings.Verdict.Ignorance;
import highwake.collector.readings.Verdict.Ignored;
import highwake.galaxy.Coordinates;
import highwake.galaxy.MarketId;
import highwake.galaxy.SystemAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// `fssdiscoveryscan/1`, `navroute/1` and `approachsettlement/1`.
class OtherReadingsTests {

	private static final SystemAddress SOL = new SystemAddress(10477373803L);

	@Test
	void aDiscoveryScanCountsBodies() {
		SystemSeen seen = Read.fact(SystemSeen.class, "discoveryscan");
		assertThat(seen.bodyCount()).isEqualTo(new SystemSeen.BodyCount(40, 12));
		assertThat(seen.trust()).isEqualTo(Trust.HEARSAY);
		assertThat(seen.state()).isNull();
	}

	@Test
	void aScanWhosePositionIsAnotherSystemsTellsNothing() {
		assertThat(Read.message("discoveryscan", (message) -> message.set("StarPos", Golden.json("[700, 0, 0]"))))
			.isEqualTo(new Ignored(Ignorance.NOTHING_TO_KEEP));
	}

	@Test
	void aRouteTellsEverySystemOnIt() {
		List<Fact> facts = Read.facts(Read.message("navroute", (_) -> {
		}));
		assertThat(facts).hasSize(2)
			.allSatisfy((fact) -> assertThat(((SystemSeen) fact).trust()).isEqualTo(Trust.SEEN));
		assertThat(((SystemSeen) facts.getLast()).place())
			.isEqualTo(new SystemSeen.Place("LFT 1291", new Coordinates(25.90625, -1.46875, 57.625), false));
	}

	@Test
	void anEmptyRouteTellsNothing() {
		assertThat(Read.message("navroute", (message) -> message.set("Route", Golden.json("[]"))))
			.isEqualTo(new Ignored(Ignorance.NOTHING_TO_KEEP));
	}

	@Test
	void refusesARouteWithABadStop() {
		Read.refusesField(
				Read.message("navroute",
						(message) -> message.withArray("Route").add(Golden.json("{\"StarSystem\": \"X\"}"))),
				"Route[2].SystemAddress");
	}

	@Test
	void aSettlementWithAMarketIsAStationOnABody() {
		StationSeen seen = Read.fact(StationSeen.class, "settlement");
		assertThat(seen.station()).isEqualTo(new MarketId(3800000512L));
		assertThat(seen.trust()).isEqualTo(Trust.SEEN);
		assertThat(seen.place()).isEqualTo(new StationSeen.Place("Example Settlement", SOL, "Sol"));
		assertThat(seen.site()).isEqualTo(new StationSeen.Site(SOL, 5, "Mars"));
		assertThat(seen.surface()).isEqualTo(new StationSeen.Surface(SOL, 62.5, -18.25));
		assertThat(seen.control()).isEqualTo(new StationSeen.Control("Independent", "Corporate", "Mother Gaia", null));
		assertThat(seen.type()).isNull();
		assertThat(seen.pads()).isNull();
	}

	@Test
	void aSettlementWithoutAMarketIsAPlace() {
		PlaceSeen seen = Read.fact(PlaceSeen.class, "beacon");
		assertThat(seen.name()).isEqualTo("$Ancient:#index=1;");
		assertThat(seen.bodyName()).isEqualTo("Mars");
		assertThat(seen.latitude()).isEqualTo(-12.5);
		assertThat(seen.longitude()).isEqualTo(170);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Latitude | 90.5
			Latitude | -91
			Latitude | "north"
			Longitude | 180.5
			Longitude | 1e999
			BodyID | -1
			BodyName | ""
			MarketID | 0
			""")
	void refusesAPlaceThatCannotBe(String field, String value) {
		Read.refusesField(Read.message("settlement", (message) -> message.set(field, Golden.json(value))), field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			$economy_HighTech; | HighTech
			HighTech | HighTech
			High Tech | HighTech
			$economy_Agri; | Agriculture
			Agriculture | Agriculture
			$economy_None; |
			None |
			""")
	void oneEconomyHasOneWord(String written, String word) {
		assertThat(Words.economy(written)).isEqualTo(word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			$government_Corporate; | Corporate
			$SYSTEM_SECURITY_high; | High
			$GAlAXY_MAP_INFO_state_anarchy; | Anarchy
			$GAlAXY_MAP_INFO_state_lawless; | Lawless
			Democracy | Democracy
			$something_else; | $something_else;
			""")
	void aSymbolIsUnwrapped(String written, String word) {
		assertThat(Words.of(written)).isEqualTo(word);
	}

}
