package highwake.collector.readings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import highwake.collector.Golden;
import highwake.collector.facts.Powerplay;
import highwake.collector.facts.Stamp;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class JournalReadingTests {

	private static final Stamp STAMP = new Stamp(Instant.parse("2026-11-20T12:00:00Z"),
			Instant.parse("2026-11-20T12:00:05.250Z"));

	private static final SystemAddress SOL = new SystemAddress(10477373803L);

	private static final SystemSeen.Place AT_SOL = new SystemSeen.Place("Sol", new Coordinates(0, 0, 0), false);

	@Test
	void aJumpTellsAWholeSystem() {
		assertThat(Read.fact(SystemSeen.class, "fsdjump")).isEqualTo(
				new SystemSeen(
						SOL, STAMP, Trust.VISITED, AT_SOL, new SystemSeen.State(22780919531L, "Federation", "Democracy",
								"Refinery", null, "High", "Mother Gaia", null),
						null, Powerplay.NONE, null, null, null));
	}

	@Test
	void aDockTellsAWholeStation() {
		assertThat(Read.fact(StationSeen.class, "docked")).isEqualTo(StationSeen
			.of(new MarketId(128000512), STAMP, Trust.VISITED, new StationSeen.Place("Example Hub", SOL, "Sol"))
			.type("Orbis")
			.arrivalLs(505.25)
			.pads(new StationSeen.Pads(7, 12, 9))
			.services(List.of("commodities", "dock", "stationmenu"))
			.economies(List.of(new StationSeen.Economy("Refinery", 0.75), new StationSeen.Economy("Tourism", 0.25)))
			.control(new StationSeen.Control("Federation", "Democracy", "Mother Gaia", "Boom"))
			.condition(new StationSeen.Condition(null))
			.build());
	}

	@Test
	void aDocksPositionIsHearsay() {
		assertThat(Read.fact(SystemSeen.class, "docked"))
			.isEqualTo(new SystemSeen(SOL, STAMP, Trust.HEARSAY, AT_SOL, null, null));
	}

	@Test
	void anAddedPositionThatDisagreesWithTheAddressTellsNothing() {
		Verdict verdict = Read.message("docked", (message) -> message.set("StarPos", Golden.json("[700, 0, 0]")));
		assertThat(Read.facts(verdict)).singleElement().isInstanceOf(StationSeen.class);
	}

	@Test
	void theGamesOwnPositionIsKeptAndFlaggedWhereItDisagreesWithTheAddress() {
		SystemSeen seen = Read.fact(SystemSeen.class,
				Read.message("fsdjump", (message) -> message.set("StarPos", Golden.json("[700, 0, 0]"))));
		assertThat(seen.place()).isEqualTo(new SystemSeen.Place("Sol", new Coordinates(700, 0, 0), true));
	}

	@Test
	void aPositionIsRoundedToTheGamesGrid() {
		SystemSeen seen = Read.fact(SystemSeen.class,
				Read.message("fsdjump", (message) -> message.set("StarPos", Golden.json("[0.031, -0.03, 0.5]"))));
		assertThat(seen.place().coordinates()).isEqualTo(new Coordinates(0.03125, -0.03125, 0.5));
	}

	@Test
	void aLocationAtAPlanetaryPortTellsSystemStationAndBody() {
		assertThat(Read.fact(SystemSeen.class, "location-docked").state()).isNotNull();
		StationSeen port = Read.fact(StationSeen.class, "location-docked");
		assertThat(port.site()).isEqualTo(new StationSeen.Site(SOL, 5, "Mars"));
		assertThat(port.arrivalLs()).isEqualTo(1860.5);
		assertThat(port.pads()).isNull();
		assertThat(port.economies()).isNull();
	}

	@Test
	void aBodyThatIsTheStationItselfIsNoSite() {
		StationSeen port = Read.fact(StationSeen.class,
				Read.message("location-docked", (message) -> message.put("BodyType", "Station")));
		assertThat(port.site()).isNull();
	}

	@Test
	void aLocationInSpaceTellsTheSystemOnly() {
		Verdict verdict = Read.message("location-docked", (message) -> message.remove(List.of("MarketID", "StationName",
				"StationType", "StationServices", "StationGovernment", "StationFaction", "DistFromStarLS")));
		assertThat(Read.facts(verdict)).singleElement().isInstanceOf(SystemSeen.class);
	}

	@Test
	void aCarriersJumpTellsWhereItIsNow() {
		StationSeen carrier = Read.fact(StationSeen.class, "carrierjump");
		assertThat(carrier.place()).isEqualTo(new StationSeen.Place("Q1W-E2R", SOL, "Sol"));
		assertThat(carrier.type()).isEqualTo("FleetCarrier");
		assertThat(carrier.arrivalLs()).isNull();
		assertThat(carrier.control()).isEqualTo(new StationSeen.Control(null, "Carrier", "FleetCarrier", null));
	}

	@Test
	void aCarriersJumpOnFootTellsTheSystemOnly() {
		Verdict verdict = Read.message("carrierjump",
				(message) -> message.remove(List.of("MarketID", "StationName", "StationType")));
		assertThat(Read.facts(verdict)).singleElement().isInstanceOf(SystemSeen.class);
	}

	@Test
	void whatASourceCannotKnowStaysNull() {
		StationSeen bare = Read.fact(StationSeen.class,
				Read.message("docked",
						(message) -> message.remove(List.of("LandingPads", "DistFromStarLS", "StationServices",
								"StationEconomies", "StationGovernment", "StationFaction", "StationAllegiance"))));
		assertThat(bare).isEqualTo(StationSeen
			.of(new MarketId(128000512), STAMP, Trust.VISITED, new StationSeen.Place("Example Hub", SOL, "Sol"))
			.type("Orbis")
			.condition(new StationSeen.Condition(null))
			.build());
		SystemSeen system = Read.fact(SystemSeen.class,
				Read.message("fsdjump", (message) -> message.remove(List.of("Population", "SystemEconomy"))));
		assertThat(system.state()).isNull();
	}

	@Test
	void aBlankTypeIsNoType() {
		assertThat(Read.fact(StationSeen.class, Read.message("docked", (message) -> message.put("StationType", "")))
			.type()).isNull();
	}

	@Test
	void oldJournalsNameAFactionByABareText() {
		SystemSeen seen = Read.fact(SystemSeen.class,
				Read.message("fsdjump", (message) -> message.put("SystemFaction", "Mother Gaia")));
		assertThat(seen.state()).extracting(SystemSeen.State::faction).isEqualTo("Mother Gaia");
		StationSeen docked = Read.fact(StationSeen.class,
				Read.message("docked", (message) -> message.put("StationFaction", "Mother Gaia")));
		assertThat(docked.control()).isEqualTo(new StationSeen.Control("Federation", "Democracy", "Mother Gaia", null));
	}

	@Test
	void zeroLightSecondsAtTheMainStarAreLegal() {
		assertThat(Read.fact(StationSeen.class, Read.message("docked", (message) -> message.put("DistFromStarLS", 0)))
			.arrivalLs()).isEqualTo(0.0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0.5", "\"near\"", "[]", "1e999" })
	void refusesAnArrivalThatCannotBe(String value) {
		Read.refusesField(Read.message("docked", (message) -> message.set("DistFromStarLS", Golden.json(value))),
				"DistFromStarLS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "\"10477373803\"", "-1", "0", "18446744073709551616", "1.25", "[]",
			"10000000000000000000000000000000000000000" })
	void refusesAnAddressThatIsNoPositiveNumberOf64Bits(String value) {
		for (String golden : List.of("docked", "fsdjump", "location-docked", "carrierjump")) {
			Read.refusesField(Read.message(golden, (message) -> message.set("SystemAddress", Golden.json(value))),
					"SystemAddress");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "[1, 2]", "[1, 2, 3, 4]", "[\"a\", \"b\", \"c\"]", "[null, null, null]",
			"[1e308, -1e308, 0]", "[1e999, 0, 0]", "{\"x\": 0}", "[9e9, 0, 0]", "[true, false, true]" })
	void refusesAPositionThatCannotBe(String value) {
		Read.refusesField(Read.message("fsdjump", (message) -> message.set("StarPos", Golden.json(value))), "StarPos");
	}

	@Test
	void refusesAPositionWithDigitsBeyondAnyNumber() {
		Read.refusesField(
				Read.message("fsdjump",
						(message) -> message.set("StarPos", Golden.json("[1" + "0".repeat(400) + ", 0, 0]"))),
				"StarPos");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN", "Infinity", "-Infinity" })
	void refusesAPositionThatIsNoNumber(String token) {
		Read.refusesField(
				Read.message("fsdjump",
						(message) -> message.withArray("StarPos").removeAll().add(Double.valueOf(token)).add(0).add(0)),
				"StarPos");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "1.5", "\"many\"", "99999999999999999999" })
	void refusesAPopulationThatCannotBe(String value) {
		Read.refusesField(Read.message("fsdjump", (message) -> message.set("Population", Golden.json(value))),
				"Population");
	}

	@ParameterizedTest
	@ValueSource(strings = { "   ", "\\n\\r\\t", "nul\\u0000", "\\ud800", "bell\\u0007", "" })
	void refusesANameThatIsBlankOrHasCharactersThatNoNameHas(String escaped) {
		byte[] body = Golden.zlib(new String(Golden.bytes(Golden.envelope("docked")), StandardCharsets.UTF_8)
			.replace("Example Hub", escaped)
			.getBytes(StandardCharsets.UTF_8));
		Read.refusesField(new Readings(Unversioned.POSITIONS).read(body).verdict(), "StationName");
	}

	@Test
	void refusesANameOfMoreThan200Characters() {
		Read.refusesField(Read.message("docked", (message) -> message.put("StationName", "A".repeat(201))),
				"StationName");
		assertThat(Read
			.fact(StationSeen.class, Read.message("docked", (message) -> message.put("StationName", "A".repeat(200))))
			.place()
			.name()).hasSize(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Robert'); DROP TABLE systems;--", "<script>alert(1)</script>", "../../etc/passwd",
			"=cmd|x", "${jndi:ldap://127.0.0.1/a}", "ÉTOILE NOIRE", "🚀 ROCKET" })
	void aNameIsKeptAsTheGameSpellsIt(String name) {
		assertThat(Read.fact(StationSeen.class, Read.message("docked", (message) -> message.put("StationName", name)))
			.place()
			.name()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dance", "FSDTarget", "scan" })
	void anEventThatNoFileKeepsIsIgnored(String event) {
		assertThat(Read.message("fsdjump", (message) -> message.put("event", event)))
			.isEqualTo(new Ignored(Ignorance.NOTHING_TO_KEEP));
	}

	@Test
	void refusesPadsThatAreNoCounts() {
		Read.refusesField(
				Read.message("docked", (message) -> ((ObjectNode) message.get("LandingPads")).put("Large", -1)),
				"LandingPads.Large");
	}

	@Test
	void aDockTellsWhatTheStationLivesThrough() {
		assertThat(Read
			.fact(StationSeen.class, Read.message("docked", (message) -> message.put("StationState", "UnderAttack")))
			.condition()).isEqualTo(new StationSeen.Condition("UnderAttack"));
		assertThat(Read.fact(StationSeen.class, "location-docked").condition()).isNull();
	}

	@Test
	void aDockNamesTheBodyWithoutItsNumber() {
		StationSeen port = Read.fact(StationSeen.class,
				Read.message("docked", (message) -> message.put("Body", "Mars").put("BodyType", "Planet")));
		assertThat(port.site()).isEqualTo(new StationSeen.Site(SOL, null, "Mars"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "$EXT_PANEL_ColonisationShip; Колониальный корабль", "$EXT_PANEL_ColonisationShip:#index=1;" })
	void everyColonisationShipHasOneName(String name) {
		StationSeen ship = Read.fact(StationSeen.class,
				Read.message("docked", (message) -> message.put("StationName", name)));
		assertThat(ship.place().name()).isEqualTo("System Colonisation Ship");
	}

}
