package highwake.suite.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// `test`, with Maven played by a few lines of shell: what it asks for, and that its verdict is Maven's.
class VerdictTests {

	private static final String TOTALS = """
			echo '[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1 s -- in a.ATests'
			echo '[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0'
			echo '[WARNING] Tests run: 7, Failures: 1, Errors: 1, Skipped: 2'
			""";

	@SuppressWarnings("NullAway.Init")
	private Checkout checkout;

	@BeforeEach
	void make() throws IOException {
		this.checkout = Checkout.make();
	}

	@AfterEach
	void delete() throws IOException {
		this.checkout.close();
	}

	@Test
	void failsWhenMavenFailsAndAddsUpItsTotals() throws IOException {
		this.checkout.maven(TOTALS + "exit 1");
		Outcome outcome = this.checkout.highwake("test");
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.out()).endsWith("\n7 passed, 2 failed, 2 skipped\n");
		assertThat(outcome.err()).contains("The tests failed", "test.log");
	}

	@Test
	void passesWhenMavenPasses() throws IOException {
		this.checkout.maven("echo 'Tests run: 3, Failures: 0, Errors: 0, Skipped: 0'");
		Outcome outcome = this.checkout.highwake("test");
		assertThat(outcome.code()).as(outcome.toString()).isZero();
		assertThat(outcome.out()).endsWith("\n3 passed, 0 failed, 0 skipped\n");
	}

	@ParameterizedTest
	@CsvSource({ "--fast, -B -ntp -T 2 -pl !suite-tests verify", "--full, -B -ntp -T 2 -DexcludedGroups= verify" })
	void choosesWhatIsTested(String option, String asked) throws IOException {
		this.checkout.maven("echo 'Tests run: 3, Failures: 0, Errors: 0, Skipped: 0'");
		assertThat(this.checkout.highwake("test", option).code()).isZero();
		assertThat(this.checkout.mavenWasAsked()).containsExactly(asked);
	}

	@Test
	void continuousIntegrationAsksForTheSame() throws IOException {
		this.checkout.maven(TOTALS + "exit 1");
		Outcome outcome = Project.run(this.checkout.root(), Checkout.withCaddy(Map.of("CI", "true")),
				List.of("bash", ".ci/run"));
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(this.checkout.mavenWasAsked()).containsExactly("-B -ntp -T 2 verify");
	}

}
