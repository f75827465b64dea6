package highwake.galaxy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AtmosphereTests {

	@ParameterizedTest
	@CsvSource({ "Thin Neon-rich,thin neon rich atmosphere,NeonRich",
			"Ammonia and Oxygen,ammonia and oxygen atmosphere,AmmoniaOxygen",
			"Carbon dioxide-rich,carbon dioxide rich atmosphere,CarbonDioxideRich",
			"Thin Sulphur dioxide,thin sulfur dioxide atmosphere,SulphurDioxide",
			"Hot thick Metallic vapour,hot thick metallic vapour atmosphere,MetallicVapour", "No atmosphere,,",
			"Suitable for water-based life,,EarthLike", "Helium,helium atmosphere,Helium" })
	void isWrittenInBothForms(String shown, String words, String type) {
		assertThat(Atmosphere.of(shown)).isEqualTo(new Atmosphere(words, type));
		assertThat(new Atmosphere(words, type).shown()).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "Thick No atmosphere,,", "Thick Suitable for water-based life,,EarthLike" })
	void whatADumpSaysBesideNothingIsLeftOut(String shown, String words, String type) {
		assertThat(Atmosphere.of(shown)).isEqualTo(new Atmosphere(words, type));
	}

	/// The journal leaves out the gas of some, or the words.
	@ParameterizedTest
	@CsvSource({ "thick  atmosphere,EarthLike,Thick Suitable for water-based life",
			"thick  atmosphere,AmmoniaOxygen,Thick Ammonia and Oxygen", ",SulphurDioxide,Sulphur dioxide",
			"hot thick sulfur dioxide atmosphere,,Hot thick Sulphur dioxide",
			"thin water rich atmosphere,,Thin Water-rich", "thick  atmosphere,,Thick" })
	void halfOfItIsEnoughToShow(String words, String type, String shown) {
		assertThat(new Atmosphere(words, type).shown()).isEqualTo(shown);
	}

	@Test
	void wordsAreSeparatedAndCapitalised() {
		assertThat(Atmosphere.separated("CarbonDioxide")).isEqualTo("Carbon dioxide");
		assertThat(Atmosphere.separated("iron")).isEqualTo("Iron");
		assertThat(Atmosphere.capitalised("water geysers")).isEqualTo("Water Geysers");
	}

}
