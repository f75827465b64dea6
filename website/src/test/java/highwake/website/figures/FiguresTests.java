package highwake.website.figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0 | 0
			999 | 999
			1000 | 1,000
			64117 | 64,117
			-318 | −318
			-1000 | −1,000
			22780919531 | 22,780,919,531
			""")
	void writesCommasBetweenThousands(long value, String written) {
		assertThat(Figures.count(value)).isEqualTo(written);
	}

	@Test
	void alwaysSignsAProfit() {
		assertThat(Figures.signed(26_010)).isEqualTo("+26,010");
		assertThat(Figures.signed(-318)).isEqualTo("−318");
		assertThat(Figures.signed(0)).isEqualTo("±0");
	}

	@Test
	void abbreviatesTotalsFromAMillionUp() {
		assertThat(Figures.total(999_999)).isEqualTo("999,999");
		assertThat(Figures.total(12_420_000)).isEqualTo("12.4 M");
		assertThat(Figures.total(1_899_662_825L)).isEqualTo("1.9 bn");
	}

	@Test
	void writesLightYearsWithOneDecimal() {
		assertThat(Figures.lightYears(170.46)).hasToString("170.5 ly");
		assertThat(Figures.lightYears(22_000)).hasToString("22,000.0 ly");
		assertThat(Figures.lightYears(0)).hasToString("0.0 ly");
	}

	@Test
	void writesArrivalsInTheUnitThatIsEasiestToGrasp() {
		assertThat(Figures.arrival(1405.6)).hasToString("1,406 ls");
		assertThat(Figures.arrival(1_200_000)).hasToString("1.2 Mls");
		assertThat(Figures.arrival(6_784_404)).hasToString("0.21 ly");
	}

	@Test
	void comparesAPriceWithTheMean() {
		assertThat(Figures.versus(64_117, 47_609)).isEqualTo("+35%");
		assertThat(Figures.versus(38_107, 47_609)).isEqualTo("−20%");
		assertThat(Figures.versus(47_610, 47_609)).isEqualTo("±0%");
	}

}
