package highwake.galaxy;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What outfitters and shipyards sell.
class OutfittersTests {

	private final ShipModules modules = ShipModules.load();

	private final Ships ships = Ships.load();

	@Test
	void aDriveHasAClassAndARating() {
		assertThat(this.modules.find(Symbol.of("Int_Hyperdrive_Size5_Class5"))).hasValueSatisfying((drive) -> {
			assertThat(drive.name()).isEqualTo("Frame Shift Drive");
			assertThat(drive.size()).isEqualTo(5);
			assertThat(drive.rating()).isEqualTo("A");
			assertThat(drive.category()).isEqualTo("standard");
			assertThat(drive.mount()).isNull();
			assertThat(drive.ship()).isNull();
		});
	}

	@Test
	void aWeaponHasAMountAndAMissileGuidance() {
		assertThat(this.modules.find(new Symbol("hpt_beamlaser_gimbal_medium")))
			.hasValueSatisfying((laser) -> assertThat(laser.mount()).isEqualTo("gimballed"));
		assertThat(this.modules.find(new Symbol("hpt_basicmissilerack_fixed_small")))
			.hasValueSatisfying((rack) -> assertThat(rack.guidance()).isEqualTo("seeker"));
	}

	@Test
	void everyArmourFitsAShipThatIsKnown() {
		assertThat(this.modules.all()).filteredOn((module) -> module.ship() != null)
			.hasSizeGreaterThanOrEqualTo(5 * this.ships.all().size())
			.allSatisfy((armour) -> assertThat(armour.ship()).isNotNull().satisfies(this::isKnown));
	}

	private void isKnown(Symbol ship) {
		assertThat(this.ships.find(ship)).as("%s", ship).isPresent();
	}

	@Test
	void classesAndRatingsAreTheGames() {
		assertThat(this.modules.all()).hasSizeGreaterThan(1_000)
			.allSatisfy((module) -> assertThat(module.size()).isBetween(0, 8))
			.allSatisfy((module) -> assertThat(module.rating()).matches("[A-I]"))
			.allSatisfy((module) -> assertThat(module.category()).isIn("hardpoint", "utility", "standard", "internal"));
	}

	@Test
	void aClassIsTheSizeInTheSymbol() {
		assertThat(this.modules.all()).filteredOn((module) -> module.symbol().value().contains("_size"))
			.allSatisfy((module) -> assertThat(module.symbol().value()).contains("_size" + module.size()));
	}

	@Test
	void aShipNeedsAPad() {
		assertThat(this.ships.find(new Symbol("sidewinder")).map(Ship::pad)).contains(Ship.Pad.SMALL);
		assertThat(this.ships.find(new Symbol("python")).map(Ship::pad)).contains(Ship.Pad.MEDIUM);
		assertThat(this.ships.find(new Symbol("anaconda")).map(Ship::pad)).contains(Ship.Pad.LARGE);
	}

	@Test
	void whatTheGameHasNotIsEmpty() {
		assertThat(this.ships.find(new Symbol("deathstar"))).isEmpty();
		assertThat(this.modules.find(new Symbol("int_warpcore"))).isEmpty();
	}

}
