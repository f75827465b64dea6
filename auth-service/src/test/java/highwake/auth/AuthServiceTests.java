package highwake.auth;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class AuthServiceTests {

	@Test
	void theBordersBetweenTheFeaturesHold() {
		ApplicationModules.of(AuthService.class).verify();
	}

	@Test
	void doesNotStartWithAClientIdAndNoKey(@TempDir Path data, CapturedOutput output) {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> RunningService.start(data, new SettableClock(), Map.of("highwake.auth.client-id", "us")));
		assertThat(output)
			.contains("HIGHWAKE_AUTH_CLIENT_ID is set, but HIGHWAKE_AUTH_KEY, the key that Frontier's "
					+ "tokens are sealed with, is missing.")
			.contains("openssl rand -base64 32")
			.doesNotContain("\tat ");
	}

	@Test
	void doesNotStartWithAKeyThatIsNone(@TempDir Path data, CapturedOutput output) {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> RunningService.start(data,
				new SettableClock(), Map.of("highwake.auth.client-id", "us", "highwake.auth.key", "c2VjcmV0LWtleQ==")));
		assertThat(output).contains("HIGHWAKE_AUTH_KEY holds 10 bytes; a key has 32, in base64.")
			.doesNotContain("c2VjcmV0")
			.doesNotContain("\tat ");
	}

	@Test
	void aSignInLeavesNoSecretAndNoNameInTheLog(@TempDir Path data, CapturedOutput output) {
		try (Frontier frontier = new Frontier();
				RunningService service = RunningService.start(data, frontier.address(), new SettableClock(),
						Map.of())) {
			Browser browser = new Browser(service);
			frontier.signIn(browser, Frontier.ILSA);
			String cookie = browser.cookies().get("highwake");
			browser.signOut();
			assertThat(output).contains("Sign-in is on")
				.doesNotContain("Ilsa Marrow")
				.doesNotContain(cookie)
				.doesNotContain(RunningService.KEY);
		}
	}

}
