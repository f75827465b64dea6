package highwake.auth.signin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import highwake.auth.Browser;
import highwake.auth.Browser.Answer;
import highwake.auth.RunningService;
import highwake.auth.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SignInIsOffTests {

	@Test
	void withoutAClientIdItSaysThatItIsOff(@TempDir Path data) {
		try (RunningService service = RunningService.start(data, new SettableClock(), Map.of())) {
			Browser browser = new Browser(service);
			assertThat(browser.get("/auth/me").body()).isEqualTo("{\"signedIn\":false,\"signIn\":null,"
					+ "\"reason\":\"Sign-in is off: no Frontier client id is set.\"}");
			for (String path : List.of("/auth/signin", "/auth/callback?code=x&state=y")) {
				Answer off = browser.get(path);
				assertThat(off.status()).isEqualTo(503);
				assertThat(off.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
				assertThat(off.json().get("detail").asString())
					.isEqualTo("Sign-in is off: no Frontier client id is set.");
			}
			assertThat(browser.get("/actuator/health/readiness").json().at("/components/keys/details/key").asString())
				.isEqualTo("none, sign-in is off");
		}
	}

}
