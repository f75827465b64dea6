package highwake.api.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StationTypesTests {

	@Test
	void aCallsignIsAFleetCarrierOnlyWhileNobodyHasToldTheType() {
		assertThat(StationTypes.of(null, "K7B-1XZ")).isEqualTo("FleetCarrier");
		assertThat(StationTypes.of("Coriolis", "K7B-1XZ")).isEqualTo("Coriolis");
		assertThat(StationTypes.of(null, "K7B-1XZ ")).isNull();
		assertThat(StationTypes.of("", "Jameson Memorial")).isNull();
	}

	@Test
	void aBernalPortIsAnOcellus() {
		assertThat(StationTypes.of("Bernal", "Galileo")).isEqualTo("Ocellus");
	}

	@Test
	void theLargestPadCountsBeforeTheType() {
		assertThat(StationTypes.largestPad("Coriolis", 4, 2, 0)).isEqualTo(2);
		assertThat(StationTypes.largestPad("OnFootSettlement", 1, 0, 0)).isEqualTo(1);
		assertThat(StationTypes.largestPad(null, 0, 0, 1)).isEqualTo(3);
	}

	@Test
	void theTypeTellsThePadWhereNobodyHasCounted() {
		assertThat(StationTypes.largestPad("Outpost", null, null, null)).isEqualTo(2);
		assertThat(StationTypes.largestPad("Coriolis", 0, 0, 0)).isEqualTo(3);
		assertThat(StationTypes.largestPad("OnFootSettlement", null, null, null)).isNull();
		assertThat(StationTypes.largestPad("GameplayPOI", null, null, null)).isNull();
		assertThat(StationTypes.largestPad(null, null, null, null)).isNull();
	}

	@Test
	void servicesAreUnknownUntilSomebodyTells() {
		assertThat(Services.parse(null).flag("rearm")).isNull();
		assertThat(Services.parse("dock rearm").flag("rearm")).isEqualTo(1);
		assertThat(Services.parse("").flag("rearm")).isZero();
	}

	@Test
	void economiesComeByProportion() {
		assertThat(Economies.parse("Agri:0.7 High_Tech:0.3 Military:0.1"))
			.isEqualTo(new Economies("Agriculture", "High_Tech"));
		assertThat(Economies.parse("Refinery:1")).isEqualTo(new Economies("Refinery", null));
		assertThat(Economies.parse(null)).isEqualTo(new Economies(null, null));
	}

}
