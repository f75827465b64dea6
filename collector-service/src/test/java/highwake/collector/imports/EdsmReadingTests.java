package highwake.collector.imports;

import java.time.Instant;
import java.util.List;

import highwake.collector.facts.MarketReported;
import highwake.collector.facts.OutfittingReported;
import highwake.collector.facts.Politics;
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

class EdsmReadingTests {

	private static final SystemAddress TESTBED = new SystemAddress(10477373803L);

	@Test
	void aSystemDatesFromTheNewestOfItsFactions() {
		Politics.Faction crew = new Politics.Faction("Test Crew", null, null, 0.3, "Happy", "CivilLiberty",
				List.of(new Politics.Trend("CivilLiberty", 0)), List.of(), List.of());
		Politics.Faction others = new Politics.Faction("Others", null, null, 0, null, null, List.of(), List.of(),
				List.of());
		assertThat(facts(SystemSeen.class, Dumps.edsm())).containsExactly(new SystemSeen(TESTBED,
				new Stamp(Instant.ofEpochSecond(1680833372), Instant.ofEpochSecond(1680833372)), Trust.HEARSAY,
				new SystemSeen.Place("Testbed", new Coordinates(0, 0, 0), false), new SystemSeen.State(55,
						"Independent", "PrisonColony", "HighTech", null, "Anarchy", "Test Crew", "CivilLiberty"),
				new Politics(List.of(others, crew), List.of(), null), null, null, null, null));
	}

	@Test
	void aSystemWithoutFactionsDatesFromItsFirstDay() {
		assertThat(facts(SystemSeen.class, """
				{"id":1,"id64":10477373803,"name":"Testbed","coords":{"x":0,"y":0,"z":0},
				"date":"2015-05-12 15:29:33"}"""))
			.containsExactly(new SystemSeen(TESTBED, stamp("2015-05-12T15:29:33Z"), Trust.HEARSAY,
					new SystemSeen.Place("Testbed", new Coordinates(0, 0, 0), false), null, null));
	}

	@Test
	void aStationsServicesAndBodyAreTheGames() {
		List<StationSeen> stations = facts(StationSeen.class, Dumps.edsm());
		assertThat(stations).first()
			.isEqualTo(StationSeen
				.of(new MarketId(128000002), stamp("2023-04-06T23:21:50Z"), Trust.HEARSAY,
						new StationSeen.Place("Old Place", TESTBED, "Testbed"))
				.type("OnFootSettlement")
				.arrivalLs(178.0)
				.services(List.of("blackmarket", "commodities", "outfitting", "searchrescue"))
				.economies(List.of(new StationSeen.Economy("Industrial", 1), new StationSeen.Economy("Extraction", 0)))
				.control(new StationSeen.Control("Federation", "Democracy", "Others", null))
				.site(new StationSeen.Site(TESTBED, 1, "Testbed 1"))
				.surface(new StationSeen.Surface(TESTBED, 32.5, -145.25))
				.build());
		assertThat(stations).last().returns("FleetCarrier", StationSeen::type).returns(null, StationSeen::site);
	}

	@Test
	void aStationOfTheStationsDumpNamesItsSystemAndHasItsMarket() {
		assertThat(facts(StationSeen.class, Dumps.edsmStation())).singleElement()
			.returns(new StationSeen.Place("Far Place", TESTBED, "Testbed"), StationSeen::place)
			.returns(List.of("commodities", "shipyard", "techbroker"), StationSeen::services);
		assertThat(facts(MarketReported.class, Dumps.edsmStation())).containsExactly(new MarketReported(
				new MarketId(128000003), stamp("2023-04-05T22:00:00Z"), "Far Place", "Testbed",
				List.of(new Offer(new CommoditySymbol("animalmeat"), 1292, 11, Bracket.MEDIUM, 1291, 0,
						Bracket.UNSTATED, 0),
						new Offer(new CommoditySymbol("gold"), 0, 0, Bracket.NONE, 9400, 310, Bracket.UNSTATED, 0)),
				null));
	}

	@Test
	void modulesAndShipsAreReadWithTheirOwnTimes() {
		Findings findings = new Findings();
		assertThat(Dumps.read(Source.EDSM, Dumps.edsmStation(), findings)).contains(
				new OutfittingReported(new MarketId(128000003), stamp("2023-04-03T22:00:00Z"),
						List.of(new Symbol("int_repairer_size1_class1")), null),
				new ShipyardReported(new MarketId(128000003), stamp("2023-04-04T22:00:00Z"),
						List.of(new Symbol("sidewinder")), null));
		assertThat(findings.words()).containsExactly("ship \"Bicycle\": 1");
	}

	@Test
	void theApisStationsNeedNoPlaceOfTheirSystem() {
		String stations = Dumps.edsm().replaceAll("\"coords\":\\{.*?},", "");
		Findings findings = new Findings();
		assertThat(Dumps.read(Source.EDSM, stations, findings)).hasSize(3).noneMatch(SystemSeen.class::isInstance);
		assertThat(findings.problems()).isEmpty();
	}

	@Test
	void aStationWithoutAMarketIdOrATimeIsListed() {
		Findings findings = new Findings();
		assertThat(Dumps.read(Source.EDSM,
				Dumps.edsm()
					.replace("\"marketId\":128000002", "\"marketId\":null")
					.replace("\"information\":\"2023-03-02 17:59:56\"", "\"information\":null"),
				findings))
			.hasSize(2)
			.noneMatch(StationSeen.class::isInstance);
		assertThat(findings.problems()).containsExactly(": stations[0].marketId is missing",
				": stations[1].updateTime.information is missing");
	}

	@Test
	void anElementWithoutAnAddressIsNone() {
		assertThatExceptionOfType(Fields.Malformed.class)
			.isThrownBy(() -> Dumps.read(Source.EDSM, "{\"id\":1,\"id64\":null,\"name\":\"x\"}"))
			.withMessage("id64 is missing");
	}

	private static <T> List<T> facts(Class<T> kind, String element) {
		return Dumps.read(Source.EDSM, element).stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static Stamp stamp(String at) {
		return new Stamp(Instant.parse(at), Instant.parse(at));
	}

}
