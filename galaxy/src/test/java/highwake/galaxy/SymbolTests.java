package highwake.galaxy;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SymbolTests {

	@Test
	void spellingsOfOneThingAreOneSymbol() {
		assertThat(Symbol.of("Hpt_Cannon_Fixed_Small")).isEqualTo(Symbol.of(" hpt_cannon_fixed_small "));
		assertThat(Symbol.of("$Aerogel_Name;")).isEqualTo(new Symbol("aerogel"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "<script>", "$aerogel_name", "Ärogel", "a b" })
	void refusesWordsThatAreNoSymbol(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> Symbol.of(written))
			.withMessageContaining(written.strip().toLowerCase(Locale.ROOT));
	}

}
