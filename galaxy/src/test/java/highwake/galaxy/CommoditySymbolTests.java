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
	void refusesWordsThatAreNoSymbol() {
		assertThatIllegalArgumentException().isThrownBy(() -> CommoditySymbol.of("Bio Reducing Lichen"))
			.withMessageContaining("bio reducing lichen");
	}

}
