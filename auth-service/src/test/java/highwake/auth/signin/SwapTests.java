package highwake.auth.signin;

import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

import highwake.auth.Browser;
import highwake.auth.Frontier;
import highwake.auth.RunningService;
import highwake.auth.SettableClock;
import highwake.auth.tokens.TokenVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Two releases over one file, as in every deploy.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwapTests {

	private final SettableClock clock = new SettableClock();

	private final Frontier frontier = new Frontier();

	@TempDir
	private Path data;

	@BeforeAll
	void frontierIsThere() {
		assertThat(this.frontier.address().getScheme()).isEqualTo("http");
	}

	@AfterAll
	void stop() {
		this.frontier.close();
	}

	@Test
	void aSignInAndASessionSpanASwap() {
		Browser browser;
		String back;
		try (RunningService old = start(Map.of())) {
			browser = new Browser(old);
			back = this.frontier.allow(browser.get("/auth/signin?return=/market/1").location(), Frontier.ILSA);
		}
		String csrf;
		try (RunningService next = start(Map.of())) {
			browser.swap(next);
			assertThat(browser.get(back).location()).isEqualTo("/market/1");
			csrf = browser.me().at("/csrf/token").asString();
		}
		try (RunningService last = start(Map.of())) {
			browser.swap(last);
			assertThat(browser.me().at("/commander/name").asString()).isEqualTo("Ilsa Marrow");
			assertThat(browser.post("/auth/signout", Map.of("_csrf", csrf)).status()).isEqualTo(303);
		}
	}

	@Test
	void sessionsLiveOnWhereSignInIsTurnedOffOrTheKeyIsAnother() {
		Browser browser;
		try (RunningService first = start(Map.of())) {
			browser = new Browser(first);
			this.frontier.signIn(browser, Frontier.TEO);
		}
		String otherKey = Base64.getEncoder().encodeToString(new byte[32]);
		try (RunningService rekeyed = start(Map.of("highwake.auth.key", otherKey))) {
			browser.swap(rekeyed);
			assertThat(browser.me().get("signedIn").asBoolean()).isTrue();
			assertThat(rekeyed.part(TokenVault.class).find(Long.parseLong(Frontier.TEO))).isEmpty();
		}
		try (RunningService off = RunningService.start(this.data, this.clock, Map.of())) {
			browser.swap(off);
			assertThat(browser.signOut().status()).isEqualTo(303);
			assertThat(browser.get("/auth/me").body()).isEqualTo("{\"signedIn\":false,\"signIn\":null,"
					+ "\"reason\":\"Sign-in is off: no Frontier client id is set.\"}");
		}
	}

	@Test
	void aFrontierThatIsGoneIsSaidSo() {
		try (RunningService service = RunningService.start(this.data, URI.create("http://127.0.0.1:1"), this.clock,
				Map.of("highwake.auth.capi", "http://127.0.0.1:1"))) {
			Browser browser = new Browser(service);
			String away = browser.get("/auth/signin?return=/here").location();
			String state = away.replaceAll(".*[?&]state=([^&]*).*", "$1");
			assertThat(browser.get("/auth/callback?code=x&state=" + state).location())
				.isEqualTo("/auth/error?reason=unavailable&return=%2Fhere");
		}
	}

	private RunningService start(Map<String, String> more) {
		return RunningService.start(this.data, this.frontier.address(), this.clock, more);
	}

}
