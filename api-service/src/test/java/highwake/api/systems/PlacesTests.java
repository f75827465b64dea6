package highwake.api.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import highwake.api.ApiTest;
import highwake.api.http.BadParameter;
import highwake.api.http.NotFound;
import highwake.galaxy.Coordinates;

@ApiTest
class PlacesTests {

	private final Places places;

	@Autowired
	PlacesTests(Places places) {
		this.places = places;
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lave", "lAVE ", "18265019196857" })
	void aSystemIsNamedByItsNameInAnyCaseOrItsAddress(String text) {
		Place place = this.places.require("near", text);
		assertThat(place.at()).isEqualTo(new Coordinates(75.75, 48.75, 70.75));
		assertThat(place.system()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.5,-20,300.25", " 1.5, -20, 300.25" })
	void aPointNeedsNoSystem(String text) {
		assertThat(this.places.require("near", text)).isEqualTo(new Place(new Coordinates(1.5, -20, 300.25), null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "100001,0,0", "0,-999999.5,0" })
	void whatIsNoPlaceIsNamed(String text) {
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> this.places.require("near", text))
			.withMessageStartingWith("near must be");
	}

	@Test
	void aSystemThatNobodyKnowsIsNotFound() {
		for (String text : new String[] { "Nowhere", "1", "1,2", "1,2,NaN", "1e9,0,0" }) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.places.require("near", text));
		}
	}

}
