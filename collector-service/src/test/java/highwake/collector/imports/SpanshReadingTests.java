package highwake.collector.imports;

import java.time.Instant;
import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketReported;
import highwake.collector.facts.OutfittingReported;
import highwake.collector.facts.Politics;
import highwake.collector.facts.Powerplay;
import highwake.collector.facts.ShipyardReported;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Coordinates;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.galaxy.Symbol;
import highwake.galaxy.SystemAddress;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SpanshReadingTests {

	private static final SystemAddress TESTBED = new SystemAddress(10477373803L);

	private static final SystemSeen.Place AT_SOL = new SystemSeen.Place("Testbed", new Coordinates(0, 0.03125, -0.5),
			false);

	@Test
	void aSystemIsReadInTheGamesWords() {
		Politics.Faction crew = new Politics.Faction("Test Crew", "Corporate", "Federation", 0.5, null, "Terrorism",
				List.of(new Politics.Trend("Boom", 0), new Politics.Trend("CivilWar", 1)), List.of(), List.of());
		Politics.Faction others = new Politics.Faction("Others", null, null, 0, null, "Boom", List.of(), List.of(),
				List.of());
		assertThat(facts(SystemSeen.class, Dumps.spansh())).containsExactly(
				new SystemSeen(TESTBED, stamp("2026-01-24T21:29:59Z"), Trust.HEARSAY, AT_SOL,
						new SystemSeen.State(1234, "PilotsFederation", "PrisonColony", "HighTech", null, "Lawless",
								"Test Crew", "Terrorism"),
						new Politics(List.of(others, crew), List.of(), null), null, null, 3, null, null),
				new SystemSeen(TESTBED, stamp("2026-01-24T20:00:00Z"), Trust.HEARSAY, AT_SOL, null, null,
						new Powerplay("Stronghold", "A. Power", List.of("A. Power", "Z. Power"), 0.25, 7L, 8L,
								List.of()),
						null, null, null),
				new SystemSeen(TESTBED, stamp("2026-01-02T00:00:00Z"), Trust.HEARSAY, AT_SOL, null, null, null, null,
						null, "M"));
	}

	@Test
	void stationsAreReadInOrbitAndOnBodies() {
		List<StationSeen> stations = facts(StationSeen.class, Dumps.spansh());
		assertThat(stations).extracting((seen) -> seen.place().name())
			.containsExactly("Low Place", "High Place", "Q1Z-99X");
		assertThat(stations.get(0)).isEqualTo(StationSeen
			.of(new MarketId(3500000001L), stamp("2026-01-20T10:00:00Z"), Trust.HEARSAY,
					new StationSeen.Place("Low Place", TESTBED, "Testbed"))
			.type("CraterPort")
			.arrivalLs(71.5)
			.services(List.of())
			.control(new StationSeen.Control(null, "Corporate", "Test Crew", "CivilWar"))
			.site(new StationSeen.Site(TESTBED, 4, "Testbed 2"))
			.surface(new StationSeen.Surface(TESTBED, -12.5, 179.25))
			.build());
		assertThat(stations.get(1)).isEqualTo(StationSeen
			.of(new MarketId(128000001), stamp("2026-01-21T10:00:00Z"), Trust.HEARSAY,
					new StationSeen.Place("High Place", TESTBED, "Testbed"))
			.type("Coriolis")
			.arrivalLs(100.25)
			.pads(new StationSeen.Pads(17, 18, 9))
			.services(List.of("commodities", "dock", "exploration", "rearm"))
			.economies(List.of(new StationSeen.Economy("Refinery", 0.7), new StationSeen.Economy("HighTech", 0.3)))
			.control(new StationSeen.Control("Empire", "Patronage", "Test Crew", null))
			.condition(new StationSeen.Condition("Damaged"))
			.build());
	}

	@Test
	void aCarrierIsReadInTheJournalsWords() {
		StationSeen carrier = facts(StationSeen.class, Dumps.spansh()).getLast();
		assertThat(carrier.type()).isEqualTo("FleetCarrier");
		assertThat(carrier.dockingAccess()).isEqualTo("friends");
		assertThat(carrier.economies()).containsExactly(new StationSeen.Economy("Carrier", 1));
		assertThat(carrier.control()).isEqualTo(new StationSeen.Control(null, "Carrier", "FleetCarrier", null));
	}

	@Test
	void aMarketHasItsOwnTimeAndEachGoodOnce() {
		assertThat(facts(MarketReported.class, Dumps.spansh())).containsExactly(new MarketReported(
				new MarketId(128000001), stamp("2026-01-21T09:00:00Z"), "High Place", "Testbed",
				List.of(new Offer(new CommoditySymbol("agriculturalmedicines"), 0, 0, Bracket.UNSTATED, 1100, 77,
						Bracket.UNSTATED, 0),
						new Offer(new CommoditySymbol("gold"), 9000, 120, Bracket.UNSTATED, 8900, 0, Bracket.UNSTATED,
								0)),
				List.of(new CommoditySymbol("basicnarcotics"), new CommoditySymbol("slaves"))));
	}

	@Test
	void modulesAndShipsAreReadWithTheirOwnTimes() {
		assertThat(facts(OutfittingReported.class, Dumps.spansh()))
			.containsExactly(new OutfittingReported(new MarketId(128000001), stamp("2026-01-21T07:00:00Z"),
					List.of(new Symbol("adder_armour_grade1"), new Symbol("hpt_pulselaser_fixed_small")), null));
		assertThat(facts(ShipyardReported.class, Dumps.spansh()))
			.containsExactly(new ShipyardReported(new MarketId(128000001), stamp("2026-01-21T08:00:00Z"),
					List.of(new Symbol("adder"), new Symbol("sidewinder")), null));
	}

	@Test
	void theDumpOfAllSystemsTellsPlaceStarAndPermit() {
		assertThat(Dumps.read(Source.SPANSH, """
				{"id64":10477373803,"name":"Testbed","mainStar":"K (Yellow-Orange giant) Star",
				"coords":{"x":0,"y":0.03125,"z":-0.5},"needsPermit":true,"updateTime":"2026-09-20T00:00:00Z"}"""))
			.containsExactly(new SystemSeen(TESTBED, stamp("2026-09-20T00:00:00Z"), Trust.HEARSAY, AT_SOL, null, null,
					null, null, null, "K_OrangeGiant", true));
	}

	@Test
	void anAnswerOfTheApiHasTheSystemOneLevelFurtherIn() {
		assertThat(Dumps.read(Source.SPANSH, "{\"system\":" + Dumps.spansh() + "}"))
			.isEqualTo(Dumps.read(Source.SPANSH, Dumps.spansh()));
	}

	@Test
	void whatIsBadCostsItsPartAndIsListed() {
		Findings findings = new Findings();
		List<Fact> facts = Dumps.read(Source.SPANSH, Dumps.spansh(
				(text) -> text.replace("\"id\":3700000001", "\"id\":-7").replace("\"supply\":120", "\"supply\":-120")),
				findings);
		assertThat(facts).hasSize(11).noneMatch(MarketReported.class::isInstance);
		assertThat(findings.partsSkipped()).isEqualTo(2);
		assertThat(findings.problems()).anyMatch((problem) -> problem.contains("market.commodities[0].supply is -120"))
			.anyMatch((problem) -> problem.contains("stations[1].id is refused"));
	}

	@Test
	void wordsThatNobodyKnowsAreCounted() {
		Findings findings = new Findings();
		List<Fact> facts = Dumps.read(Source.SPANSH,
				Dumps.spansh((text) -> text.replace("\"Dock\"", "\"Juggling\"")
					.replace("Coriolis Starport", "Möbius Starport")
					.replace("\"Slaves\"", "\"Sorrow\"")
					.replace("\"High Tech\"", "\"Juggling\"")),
				findings);
		assertThat(facts).hasSize(13);
		assertThat(findings.words()).containsExactly("economy \"Juggling\": 2", "commodity \"Sorrow\": 1",
				"service \"Juggling\": 1", "station type \"Möbius Starport\": 1");
		assertThat(findings.wordsUnknown()).isEqualTo(5);
	}

	@Test
	void aTimeThatCannotBeCostsWhatItDates() {
		Findings findings = new Findings();
		List<Fact> facts = Dumps.read(Source.SPANSH,
				Dumps.spansh((text) -> text.replace("2026-01-21 09:00:00+00", "2026-11-20 12:05:01+00")
					.replace("2026-01-20 10:00:00+00", "2014-01-20 10:00:00+00")),
				findings);
		assertThat(facts).hasSize(11).noneMatch(MarketReported.class::isInstance);
		assertThat(findings.problems()).anyMatch((problem) -> problem.contains("updateTime is in the future"))
			.anyMatch((problem) -> problem.contains("updateTime is before the game began"));
	}

	@Test
	void anElementWithoutAnAddressIsNone() {
		for (String text : List.of("{}", "{\"id64\":18446744072653869161,\"name\":\"Big\"}",
				"{\"id64\":7,\"name\":\"No date\"}", "{\"id64\":7,\"date\":\"2026-01-01 00:00:00+00\"}", "{\"id64\":7",
				"{\"a\" 7}")) {
			assertThatExceptionOfType(Fields.Malformed.class).as(text)
				.isThrownBy(() -> Dumps.read(Source.SPANSH, text));
		}
	}

	private static <T> List<T> facts(Class<T> kind, String element) {
		return Dumps.read(Source.SPANSH, element).stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static Stamp stamp(String at) {
		return new Stamp(Instant.parse(at), Instant.parse(at));
	}

}
