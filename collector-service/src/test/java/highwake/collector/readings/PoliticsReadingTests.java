package highwake.collector.readings;

import java.util.List;
import java.util.Objects;

import highwake.collector.Golden;
import highwake.collector.facts.Politics;
import highwake.collector.facts.Politics.Conflict;
import highwake.collector.facts.Politics.Side;
import highwake.collector.facts.Politics.ThargoidWar;
import highwake.collector.facts.Politics.Trend;
import highwake.collector.facts.Powerplay;
import highwake.collector.facts.Powerplay.Progress;
import highwake.collector.facts.SystemSeen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Factions, conflicts, the war and the powers of `journal/1` FSDJump, Location and CarrierJump.
class PoliticsReadingTests {

	private static final JsonMapper LENIENT = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
		.build();

	private static final String FACTIONS = """
			[{"Name": "Sol Workers' Party", "FactionState": "None", "Government": "Democracy", "Influence": 0.25,
				"Allegiance": "Federation", "Happiness": "$Faction_HappinessBand2;"},
			 {"Name": "Mother Gaia", "FactionState": "Boom", "Government": "Corporate", "Influence": 0.75,
				"Allegiance": "Federation", "Happiness": "$Faction_HappinessBand1;",
				"ActiveStates": [{"State": "Investment"}, {"State": "Boom"}],
				"PendingStates": [{"State": "Expansion", "Trend": 0}],
				"RecoveringStates": [{"State": "PublicHoliday", "Trend": -1}]}]""";

	@Test
	void allFactionsAreTold() {
		Politics politics = politics("Factions", FACTIONS);
		assertThat(politics.factions()).containsExactly(
				new Politics.Faction("Mother Gaia", "Corporate", "Federation", 0.75, "Elated", "Boom",
						List.of(new Trend("Boom", 0), new Trend("Investment", 0)), List.of(new Trend("Expansion", 0)),
						List.of(new Trend("PublicHoliday", -1))),
				new Politics.Faction("Sol Workers' Party", "Democracy", "Federation", 0.25, "Happy", null, List.of(),
						List.of(), List.of()));
	}

	@Test
	void aConflictHasTwoSides() {
		Politics politics = withFactions("Conflicts", """
				[{"WarType": "civilwar", "Status": "active",
					"Faction1": {"Name": "Mother Gaia", "Stake": "", "WonDays": 2},
					"Faction2": {"Name": "Sol Workers' Party", "Stake": "Example Port", "WonDays": 0}}]""");
		assertThat(politics.conflicts()).containsExactly(new Conflict("civilwar", "active",
				new Side("Mother Gaia", null, 2), new Side("Sol Workers' Party", "Example Port", 0)));
	}

	@Test
	void theWarAgainstTheThargoidsIsTold() {
		Politics politics = withFactions("ThargoidWar", """
				{"CurrentState": "Thargoid_Harvest", "NextStateSuccess": "Thargoid_Recovery",
				 "NextStateFailure": "Thargoid_Controlled", "SuccessStateReached": false, "WarProgress": 0.5,
				 "RemainingPorts": 3, "EstimatedRemainingTime": "6 Days"}""");
		assertThat(politics.war()).isEqualTo(
				new ThargoidWar("Thargoid_Harvest", "Thargoid_Recovery", "Thargoid_Controlled", false, 0.5, 3, 6));
	}

	@Test
	void aWarWithoutAnyStateIsNone() {
		Politics politics = withFactions("ThargoidWar", """
				{"CurrentState": "", "NextStateSuccess": "", "NextStateFailure": "", "SuccessStateReached": true,
				 "WarProgress": 1.0, "RemainingPorts": 0}""");
		assertThat(politics.war()).isNull();
	}

	@Test
	void aSystemWithoutPeopleHasNoFactions() {
		SystemSeen seen = Read.fact(SystemSeen.class, Read.message("fsdjump",
				(message) -> message.put("Population", 0).set("SystemFaction", Golden.json("{\"Name\": \"None\"}"))));
		assertThat(seen.politics()).isEqualTo(new Politics(List.of(), List.of(), null));
		assertThat(seen.state()).isNotNull().extracting(SystemSeen.State::faction).isNull();
	}

	@Test
	void aSenderThatLeavesFactionsOutKnowsNothingOfThem() {
		assertThat(Read.fact(SystemSeen.class, "fsdjump").politics()).isNull();
	}

	@Test
	void thePowersAreTold() {
		SystemSeen seen = Read.fact(SystemSeen.class,
				Read.message("fsdjump",
						(message) -> message.put("PowerplayState", "Fortified")
							.put("ControllingPower", "Li Yong-Rui")
							.put("PowerplayStateControlProgress", 0.5)
							.put("PowerplayStateReinforcement", 1916)
							.put("PowerplayStateUndermining", 46693)
							.set("Powers", Golden.json("[\"Li Yong-Rui\", \"Jerome Archer\"]"))));
		assertThat(seen.powerplay()).isEqualTo(new Powerplay("Fortified", "Li Yong-Rui",
				List.of("Jerome Archer", "Li Yong-Rui"), 0.5, 1916L, 46693L, List.of()));
	}

	@Test
	void powersThatContendHaveAProgressEach() {
		SystemSeen seen = Read.fact(SystemSeen.class,
				Read.message("fsdjump", (message) -> message.set("PowerplayConflictProgress",
						Golden.json("[{\"Power\": \"Yuri Grom\", \"ConflictProgress\": 0.25}]"))));
		assertThat(seen.powerplay()).isNotNull()
			.extracting(Powerplay::conflict)
			.isEqualTo(List.of(new Progress("Yuri Grom", 0.25)));
	}

	@Test
	void aSystemWithoutPowersHasNone() {
		assertThat(Read.fact(SystemSeen.class, "fsdjump").powerplay()).isEqualTo(Powerplay.NONE);
	}

	@Test
	void aFrameThatNamesNoGalaxyTellsNoPolitics() {
		ObjectNode envelope = Golden.envelope("fsdjump");
		Golden.message(envelope).set("Factions", Golden.json(FACTIONS));
		Golden.header(envelope).remove("gameversion");
		SystemSeen seen = Read.fact(SystemSeen.class,
				new Readings(Unversioned.POSITIONS).read(Golden.frame(envelope)).verdict());
		assertThat(seen.politics()).isNull();
		assertThat(seen.powerplay()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Factions | [{"Name": "", "Influence": 0}] | Factions[0].Name
					Factions | [{"Name": "X"}] | Factions[0].Influence
					Factions | [{"Name": "X", "Influence": 1.5}] | Factions[0].Influence
					Factions | [{"Name": "X", "Influence": NaN}] | Factions[0].Influence
					Factions | [7] | Factions[0]
					Powers | [""] | Powers
					PowerplayStateReinforcement | -1 | PowerplayStateReinforcement
					PowerplayStateControlProgress | 1e400 | PowerplayStateControlProgress
					ThargoidWar | {"CurrentState": "x", "RemainingPorts": -1} | ThargoidWar.RemainingPorts
					Conflicts | [{"WarType": "war", "Faction1": {"Name": "X"}, "Faction2": {"Name": 7}}] | Conflicts[0].Faction2.Name
					""")
	void refusesNonsense(String field, String value, String bad) {
		Read.refusesField(
				Read.message("fsdjump", (message) -> message.put("Population", 0).set(field, LENIENT.readTree(value))),
				bad);
	}

	@ParameterizedTest
	@ValueSource(strings = { "allbodies", "navbeacon" })
	void aSurveyCountsBodies(String golden) {
		assertThat(Read.fact(SystemSeen.class, golden).surveyedBodies()).isEqualTo(40);
	}

	private static Politics politics(String field, String json) {
		Politics politics = Read
			.fact(SystemSeen.class, Read.message("fsdjump", (message) -> message.set(field, Golden.json(json))))
			.politics();
		assertThat(politics).isNotNull();
		return Objects.requireNonNull(politics);
	}

	private static Politics withFactions(String field, String json) {
		Politics politics = Read.fact(SystemSeen.class, Read.message("fsdjump", (message) -> {
			message.set("Factions", Golden.json(FACTIONS));
			message.set(field, Golden.json(json));
		})).politics();
		assertThat(politics).isNotNull();
		return Objects.requireNonNull(politics);
	}

}
