package highwake.api.bodies;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import highwake.galaxy.BodyKey;
import highwake.galaxy.SystemAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdsmFormTests {

	private final EdsmForm form = new EdsmForm();

	@ParameterizedTest
	@CsvSource({ "K_OrangeGiant, 3, K (Yellow-Orange giant) Star, true, K3", "DA, 6, White Dwarf (DA) Star, false, DA6",
			"M, , M (Red dwarf) Star, true, ", "TTS, 8, T Tauri Star, false, TTS8",
			"NewClass, 1, NewClass, false, NewClass1" })
	void aStarsClassTellsItsWordAndItsFuel(String type, Integer subclass, String word, boolean isScoopable,
			String spectral) {
		EdsmBody star = this.form.of(star(1, type, subclass, List.of()));
		assertThat(star.subType()).isEqualTo(word);
		assertThat(star.star()).isNotNull()
			.returns(isScoopable, EdsmBody.Star::isScoopable)
			.returns(spectral, EdsmBody.Star::spectralClass);
	}

	@Test
	void aBrownDwarfMayHaveRings() {
		Body.Ring ring = new Body.Ring("X A Ring", "MetalRich", 1, 2000, 3000);
		Body.Ring belt = new Body.Ring("X A Belt", "Icy", 1, 2000, 3000);
		EdsmBody star = this.form.of(star(1, "Y", 0, List.of(ring, belt)));
		assertThat(star.rings()).containsExactly(new EdsmBody.Disc("X A Ring", "Metal Rich", 1, 2, 3));
		assertThat(star.belts()).containsExactly(new EdsmBody.Disc("X A Belt", "Icy", 1, 2, 3));
	}

	@Test
	void theGamesIdIsUnsigned() {
		assertThat(this.form.of(star(511, "M", 1, List.of())).id64())
			.isEqualTo(BigInteger.valueOf(511).shiftLeft(55).add(BigInteger.TEN));
	}

	@Test
	void aBarycentreIsNone() {
		Body star = star(1, "M", 1, List.of());
		Body barycentre = new Body(star.key(), null, Body.Detail.WHOLE, star.scannedAt(), Body.Kind.BARYCENTRE, null,
				null, List.of(), star.orbit(), star.spin(), null, null, null, List.of(), null, null, star.visits());
		assertThatIllegalArgumentException().isThrownBy(() -> this.form.of(barycentre));
	}

	private static Body star(int bodyId, String type, Integer subclass, List<Body.Ring> rings) {
		return new Body(BodyKey.of(new SystemAddress(10), bodyId), "X", Body.Detail.WHOLE, Instant.EPOCH,
				Body.Kind.STAR, type, 5.0, List.of(), new Body.Orbit(null, null, null, null, null, null, null),
				new Body.Spin(null, null, null), null, null, null, rings,
				new Body.Star(subclass, null, null, null, null), null, new Body.Visits(null, null, null));
	}

}
