package highwake.galaxy;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CoordinatesTests {

	@Test
	void aFloatPrintedPlaceIsTheSamePlace() {
		assertThat(new Coordinates(-8379.531, 0, 0)).isEqualTo(new Coordinates(-8379.53125, 0, 0));
	}

	@Test
	void zeroHasNoSign() {
		assertThat(new Coordinates(-0.0, -0.001, 0)).isEqualTo(new Coordinates(0, 0, 0));
	}

	@Test
	void distanceIsInLightYears() {
		assertThat(new Coordinates(3, 4, 0).distanceLyTo(new Coordinates(0, 0, 0))).isEqualTo(5.0);
	}

	@Test
	void refusesPlacesOutsideTheGalaxy() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(Double.NaN, 0, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(0, 1e308, 0));
	}

}
