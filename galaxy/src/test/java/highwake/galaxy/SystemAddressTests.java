package highwake.galaxy;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SystemAddressTests {

	private static final SystemAddress SOL = new SystemAddress(10477373803L);

	@Test
	void solLiesInItsOwnBoxel() {
		assertThat(SOL.agreesWith(new Coordinates(0, 0, 0))).isTrue();
	}

	@Test
	void systemsAllOverTheGalaxyLieInTheirOwnBoxels() {
		assertThat(new SystemAddress(3932277478106L).agreesWith(new Coordinates(55.71875, 17.59375, 27.15625)))
			.isTrue();
		assertThat(new SystemAddress(8216113749L).agreesWith(new Coordinates(-81.78125, -149.4375, -343.375))).isTrue();
		assertThat(new SystemAddress(3238296097059L).agreesWith(new Coordinates(-9530.5, -910.28125, 19808.125)))
			.isTrue();
	}

	@Test
	void aPlaceFarAwayDisagrees() {
		assertThat(SOL.agreesWith(new Coordinates(-9530.5, -910.28125, 19808.125))).isFalse();
	}

	@Test
	void refusesAnAddressThatIsNotPositive() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SystemAddress(0)).withMessageContaining("0");
	}

}
