package highwake.simulators.relay;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PaceTests {

	@Test
	void maxKnowsNoLimit() {
		assertThat(Pace.of("max").perSecond(Duration.ZERO)).isInfinite();
		assertThat(Pace.of("max")).hasToString("max");
	}

	@Test
	void aNumberIsEven() {
		Pace pace = Pace.of("12.5");
		assertThat(pace.perSecond(Duration.ZERO)).isEqualTo(12.5);
		assertThat(pace.perSecond(Duration.ofHours(1))).isEqualTo(12.5);
		assertThat(pace).hasToString("12.5");
		assertThat(Pace.of("40")).hasToString("40");
	}

	@Test
	void theDemoBeginsQuicklyAndThenGoesAsTheRealRelay() {
		Pace pace = Pace.of("demo");
		assertThat(pace.perSecond(Duration.ofSeconds(10))).isBetween(40.0, 100.0);
		assertThat(pace.perSecond(Duration.ofMinutes(2))).isEqualTo(10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "NaN", "Infinity", "fast", "" })
	void refusesWhatIsNoRate(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Pace.of(text)).withMessageContaining(text);
	}

}
