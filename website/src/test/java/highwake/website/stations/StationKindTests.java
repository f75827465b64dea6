package highwake.website.stations;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StationKindTests {

	@Test
	void knowsWhatMovesAndWhatStandsOnAPlanet() {
		assertThat(StationKind.of("FleetCarrier").isCarrier()).isTrue();
		assertThat(StationKind.of("StrongholdCarrier").isCarrier()).isTrue();
		assertThat(StationKind.of("CraterOutpost").isSurface()).isTrue();
		assertThat(StationKind.of("Coriolis")).isEqualTo(new StationKind("Coriolis starport", false, false));
	}

	@Test
	void takesATypeThatTheGameAddsLaterAsAStation() {
		assertThat(StationKind.of("Dyson").label()).isEqualTo("Station");
		assertThat(StationKind.of(null).label()).isEqualTo("Station");
	}

	@Test
	void anUnknownPadTakesNoShipForSure() {
		assertThat(Pad.of(null).takes(Pad.SMALL)).isFalse();
		assertThat(Pad.of(2).takes(Pad.LARGE)).isFalse();
		assertThat(Pad.of(3).takes(Pad.MEDIUM)).isTrue();
		assertThat(Pad.of(9)).isEqualTo(Pad.UNKNOWN);
	}

}
