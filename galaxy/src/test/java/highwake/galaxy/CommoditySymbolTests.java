package highwake.galaxy;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CommoditySymbolTests {

	@Test
	void spellingsOfOneGoodAreOneSymbol() {
		assertThat(CommoditySymbol.of("AdvancedMedicines")).isEqualTo(CommoditySymbol.of("$advancedmedicines_name;"));
	}

	@Test
	void aNameWithBlanksIsItsSymbol() {
		assertThat(CommoditySymbol.of("Bio Reducing Lichen")).isEqualTo(CommoditySymbol.of("BioReducingLichen"));
	}

	@Test
	void refusesWordsThatAreNoSymbol() {
		assertThatIllegalArgumentException().isThrownBy(() -> CommoditySymbol.of("<script>"))
			.withMessageContaining("<script>");
		assertThatIllegalArgumentException().isThrownBy(() -> CommoditySymbol.of(" "));
	}

}
