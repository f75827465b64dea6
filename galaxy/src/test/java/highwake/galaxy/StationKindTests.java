package highwake.galaxy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StationKindTests {

	@ParameterizedTest
	@CsvSource({ "Bernal, STARPORT", "Ocellus, STARPORT", "Dodec, STARPORT", "CraterOutpost, PLANETARY_PORT",
			"OnFootSettlement, SETTLEMENT", "Megaship, MEGASHIP", "StrongholdCarrier, STRONGHOLD_CARRIER",
			"FleetCarrier, FLEET_CARRIER", "SpaceConstructionDepot, SPACE_CONSTRUCTION",
			"PlanetaryConstructionDepot, PLANETARY_CONSTRUCTION" })
	void aTypeTellsTheKind(String type, StationKind kind) {
		assertThat(StationKind.of(type, "Example Hub")).isEqualTo(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "$EXT_PANEL_ColonisationShip; Beagle", "$EXT_PANEL_ColonisationShip:#index=1;",
			"$ext_panel_colonisationship:#index=12;", "System Colonisation Ship" })
	void aColonisationShipIsOneByItsNameAndHasOneName(String name) {
		assertThat(StationKind.of("SurfaceStation", name)).isEqualTo(StationKind.COLONISATION_SHIP);
		assertThat(StationKind.shownName(name)).isEqualTo("System Colonisation Ship");
	}

	@Test
	void aNameTellsAConstructionSiteWhereNoDepotsTypeIsTold() {
		assertThat(StationKind.of(null, "Orbital Construction Site: Hub")).isEqualTo(StationKind.SPACE_CONSTRUCTION);
		assertThat(StationKind.of("SurfaceStation", "Planetary Construction Site: Hub"))
			.isEqualTo(StationKind.PLANETARY_CONSTRUCTION);
		assertThat(StationKind.of("PlanetaryConstructionDepot", "Orbital Construction Site: Hub"))
			.isEqualTo(StationKind.PLANETARY_CONSTRUCTION);
	}

	@Test
	void aCallsignIsACarrierWhileNobodyHasToldTheType() {
		assertThat(StationKind.of(null, "K7B-1XZ")).isEqualTo(StationKind.FLEET_CARRIER);
		assertThat(StationKind.of("Coriolis", "K7B-1XZ")).isEqualTo(StationKind.STARPORT);
	}

	@ParameterizedTest
	@CsvSource({ ", Hub", "GameplayPOI, Hub", ", $EXT_PANEL_Other;" })
	void whatNeitherTypeNorNameTellsHasNoKind(@Nullable String type, String name) {
		assertThat(StationKind.of(type, name)).isNull();
		assertThat(StationKind.shownName(name)).isEqualTo(name);
	}

	@Test
	void onlyCommandersAndSquadronsMoveTheirCarriersAtWill() {
		assertThat(StationKind.isCarrier("FleetCarrier")).isTrue();
		assertThat(StationKind.isCarrier("StrongholdCarrier")).isFalse();
		assertThat(StationKind.isCarrier(null)).isFalse();
	}

}
