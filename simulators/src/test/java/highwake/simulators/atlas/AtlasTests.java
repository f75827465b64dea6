package highwake.simulators.atlas;

import java.util.Map;
import java.util.stream.Collectors;

import highwake.galaxy.Coordinates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AtlasTests {

	private static final Atlas ATLAS = Atlas.load();

	@Test
	void holdsAThousandSystemsAndFiveHundredStations() {
		assertThat(ATLAS.systems()).hasSizeGreaterThanOrEqualTo(1000);
		assertThat(ATLAS.stations()).hasSizeGreaterThanOrEqualTo(500);
	}

	@Test
	void everyAddressAgreesWithItsPlace() {
		assertThat(ATLAS.systems())
			.allSatisfy((system) -> assertThat(system.address().agreesWith(system.place())).as(system.name()).isTrue());
	}

	@Test
	void addressesNamesAndMarketIdsAreUnique() {
		assertThat(ATLAS.systems()).extracting(StarSystem::address).doesNotHaveDuplicates();
		assertThat(ATLAS.systems()).extracting(StarSystem::name).doesNotHaveDuplicates();
		assertThat(ATLAS.stations()).extracting(Station::marketId).doesNotHaveDuplicates();
	}

	@Test
	void reachesFromSolToColonia() {
		assertThat(ATLAS.systems().getFirst().name()).isEqualTo("Sol");
		assertThat(system("Colonia").distanceLyTo(system("Sol"))).isCloseTo(22_000, within(100.0));
		assertThat(ATLAS.stations()).filteredOn((station) -> station.system().place().z() > 19_000)
			.hasSizeGreaterThan(3);
	}

	@Test
	void keepsWhatIsKnown() {
		Station jameson = station("Jameson Memorial");
		assertThat(jameson.marketId().value()).isEqualTo(128666762);
		assertThat(jameson.system().address().value()).isEqualTo(3932277478106L);
		assertThat(jameson.system().place()).isEqualTo(new Coordinates(55.71875, 17.59375, 27.15625));
		assertThat(jameson.largePads()).isEqualTo(9);
		assertThat(jameson.economies().getFirst()).isEqualTo(new EconomyShare(Economy.HIGH_TECH, 0.67));
		assertThat(jameson.state().population()).isEqualTo(85287324);
		assertThat(station("Hutton Orbital").arrivalLs()).isEqualTo(6_784_267);
		assertThat(system("Achenar").state().orElseThrow().allegiance()).isEqualTo("Empire");
	}

	@Test
	void outpostsHaveNoLargePadAndStarportsDo() {
		assertThat(ATLAS.stations()).allSatisfy((station) -> {
			assertThat(station.smallPads() + station.mediumPads()).isPositive();
			assertThat(station.largePads() == 0).as(station.name())
				.isEqualTo(station.type().equals("Outpost")
						|| (station.largePads() == 0 && station.type().equals("OnFootSettlement")));
		});
	}

	@Test
	void theInfluenceOfFactionsAddsUp() {
		assertThat(ATLAS.systems()).filteredOn((system) -> system.state().isPresent())
			.allSatisfy((system) -> assertThat(
					system.state().orElseThrow().factions().stream().mapToDouble(Faction::influence).sum())
				.isCloseTo(1, within(1e-9)));
	}

	@Test
	void everyTradingEconomyHasItsStations() {
		Map<Economy, Long> stations = ATLAS.stations()
			.stream()
			.collect(Collectors.groupingBy((station) -> station.economies().getFirst().economy(),
					Collectors.counting()));
		for (Economy economy : new Economy[] { Economy.AGRICULTURE, Economy.EXTRACTION, Economy.REFINERY,
				Economy.INDUSTRIAL, Economy.HIGH_TECH, Economy.MILITARY }) {
			assertThat(stations).hasEntrySatisfying(economy, (count) -> assertThat(count).isGreaterThan(15));
		}
	}

	@Test
	void isTheSameAtEveryStart() {
		assertThat(Atlas.load().stations()).isEqualTo(ATLAS.stations());
		assertThat(Atlas.load().systems()).isEqualTo(ATLAS.systems());
	}

	private static StarSystem system(String name) {
		return ATLAS.systems().stream().filter((system) -> system.name().equals(name)).findFirst().orElseThrow();
	}

	private static Station station(String name) {
		return ATLAS.stations().stream().filter((station) -> station.name().equals(name)).findFirst().orElseThrow();
	}

}
