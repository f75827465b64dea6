package highwake.galaxy;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CallsignTests {

	@Test
	void anAnnouncedCarrierHasANameAndACallsign() {
		Callsign.Announced announced = Objects
			.requireNonNull(Callsign.Announced.find("\"Anomander rake\" ÉTOILE 🚀  TZT-2XF"));
		assertThat(announced.callsign()).isEqualTo(new Callsign("TZT-2XF"));
		assertThat(announced.name()).isEqualTo("\"Anomander rake\" ÉTOILE 🚀");
		assertThat(Callsign.Announced.find("TZT-2XF")).isEqualTo(new Callsign.Announced(null, new Callsign("TZT-2XF")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jameson Memorial", "NAME TZT-2XF JAIL", "ATZT-2XF", "NAME tzt-2xf", "" })
	void whatDoesNotEndInACallsignIsNoCarrier(String signal) {
		assertThat(Callsign.Announced.find(signal)).isNull();
		assertThat(Callsign.find(signal)).isNull();
	}

	@Test
	void refusesWhatIsNoCallsign() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Callsign("TZT2XF")).withMessageContaining("TZT2XF");
	}

}
