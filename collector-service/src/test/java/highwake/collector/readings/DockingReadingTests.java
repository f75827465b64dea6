package highwake.collector.readings;

import highwake.collector.Golden;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.MarketId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// `dockinggranted/1` and `dockingdenied/1`.
class DockingReadingTests {

	@Test
	void aGrantTellsThatTheStationIsThereAndWhichPadItGave() {
		StationSeen seen = Read.fact(StationSeen.class, "dockinggranted");
		assertThat(seen.station()).isEqualTo(new MarketId(128000512));
		assertThat(seen.place()).isEqualTo(new StationSeen.Place("Example Hub", null, null));
		assertThat(seen.trust()).isEqualTo(Trust.SEEN);
		assertThat(seen.type()).isEqualTo("Orbis");
		assertThat(seen.docking()).isEqualTo(new StationSeen.Docking(42, null));
	}

	@Test
	void aDenialTellsWhy() {
		StationSeen seen = Read.fact(StationSeen.class, "dockingdenied");
		assertThat(seen.station()).isEqualTo(new MarketId(3221000256L));
		assertThat(seen.docking()).isEqualTo(new StationSeen.Docking(null, "TooLarge"));
	}

	@Test
	void anAnswerWithoutPadOrReasonTellsTheStationOnly() {
		StationSeen seen = Read.fact(StationSeen.class,
				Read.message("dockinggranted", (message) -> message.remove("LandingPad")));
		assertThat(seen.docking()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dockinggranted | LandingPad | -1
			dockinggranted | LandingPad | "7"
			dockinggranted | MarketID | 0
			dockinggranted | StationName | null
			dockinggranted | StationType | 5
			dockingdenied | Reason | []
			dockingdenied | MarketID | "3221000256"
			""")
	void refusesAnAnswerThatCannotBe(String golden, String field, String value) {
		Read.refusesField(Read.message(golden, (message) -> message.set(field, Golden.json(value))), field);
	}

}
