package highwake.collector.readings;

import java.util.List;

import highwake.collector.Golden;
import highwake.collector.facts.SignalsSeen;
import highwake.collector.facts.SignalsSeen.Signal;
import highwake.collector.facts.SignalsSeen.Source;
import highwake.collector.facts.StationSignal;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.SystemAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// `fsssignaldiscovered/1`.
class SignalsReadingTests {

	private static final SystemAddress SOL = new SystemAddress(10477373803L);

	@Test
	void stationsAndCarriersAreAFactEachOnce() {
		List<StationSignal> stations = Read.facts(golden())
			.stream()
			.filter(StationSignal.class::isInstance)
			.map(StationSignal.class::cast)
			.toList();
		assertThat(stations).extracting(StationSignal::name, StationSignal::type)
			.containsExactly(tuple("Example Port", "StationCoriolis"), tuple("Example Outpost", "Outpost"),
					tuple("GOLDEN HIND X1X-2Y3", "FleetCarrier"));
		assertThat(stations).allSatisfy((station) -> {
			assertThat(station.system()).isEqualTo(SOL);
			assertThat(station.systemName()).isEqualTo("Sol");
		});
	}

	@Test
	void otherSignalsAreCountedByKindWithoutTheirIndex() {
		assertThat(Read.fact(SignalsSeen.class, golden()).signals()).containsExactly(
				new Signal("$MULTIPLAYER_SCENARIO42_TITLE;", "NavBeacon", 1, null),
				new Signal("$Warzone_PointRace_Low;", "Combat", 2, null),
				new Signal("Example Installation", "Installation", 1, null), new Signal("$USS_HighGradeEmissions;",
						"USS", 1, new Source("$USS_Type_VeryValuableSalvage;", "Boom", "Mother Gaia", null, null, 0)));
	}

	@Test
	void theSystemIsHearsay() {
		assertThat(Read.fact(SystemSeen.class, golden()).trust()).isEqualTo(Trust.HEARSAY);
	}

	@Test
	void aPositionOfAnotherSystemLeavesTheSignals() {
		Verdict verdict = Read.message("signals", (message) -> message.set("StarPos", Golden.json("[700, 0, 0]")));
		assertThat(Read.facts(verdict)).hasSize(4).noneMatch(SystemSeen.class::isInstance);
	}

	@Test
	void aStationWithoutATypeIsOneWhereTheMessageSaysSo() {
		Verdict verdict = only("{\"SignalName\": \"Old Port\", \"IsStation\": true}");
		assertThat(Read.fact(StationSignal.class, verdict).type()).isNull();
	}

	@Test
	void aSignalWithoutANameIsLeftOut() {
		assertThat(Read.facts(only("{\"SignalName\": \"\", \"SignalType\": \"Generic\"}"))).hasSize(1)
			.allMatch(SystemSeen.class::isInstance);
	}

	@Test
	void aSignalOfAFrameThatNamesNoGalaxyTellsTheSystemOnly() {
		ObjectNode envelope = Golden.envelope("signals");
		Golden.header(envelope).remove("gameversion");
		Verdict verdict = new Readings(Unversioned.POSITIONS).read(Golden.frame(envelope)).verdict();
		assertThat(Read.facts(verdict)).hasSize(1).allMatch(SystemSeen.class::isInstance);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"SignalName": 7} | SignalName
			{"SignalName": "x", "IsStation": "yes"} | IsStation
			{"SignalName": "x", "USSType": "y", "ThreatLevel": -1} | ThreatLevel
			{"SignalName": "x", "USSType": "y", "ThreatLevel": 1e308} | ThreatLevel
			""")
	void refusesNonsense(String signal, String field) {
		Read.refusesField(only(signal), "signals[0]." + field);
	}

	@Test
	void refusesMoreSignalsThanAnySystemHas() {
		String many = "[" + "{\"SignalName\": \"x\"},".repeat(2_000) + "{\"SignalName\": \"x\"}]";
		Read.refusesField(Read.message("signals", (message) -> message.set("signals", Golden.json(many))), "signals");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			$FactionState_boom_desc; | Boom
			$FactionState_CivilUnrest_desc; | CivilUnrest
			$FactionState_Expansion; | Expansion
			$FactionState_None; |
			None |
			Boom | Boom
			""")
	void aStateIsAWord(String written, String word) {
		assertThat(Words.state(written)).isEqualTo(word);
	}

	private static Verdict golden() {
		return Read.message("signals", (_) -> {
		});
	}

	private static Verdict only(String signal) {
		return Read.message("signals", (message) -> message.set("signals", Golden.json("[" + signal + "]")));
	}

}
