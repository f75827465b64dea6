package highwake.auth.signin;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import highwake.auth.Browser;
import highwake.auth.Browser.Answer;
import highwake.auth.Frontier;
import highwake.auth.RunningService;
import highwake.auth.SettableClock;
import highwake.auth.sessions.SessionToken;
import highwake.auth.tokens.FrontierTokens;
import highwake.auth.tokens.TokenVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/// The whole sign-in, from the button to the page one came from, against the simulators' Frontier.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTests {

	private final SettableClock clock = new SettableClock();

	private final Frontier frontier = new Frontier();

	private Path data;

	private RunningService service;

	private Browser browser;

	@BeforeAll
	void start(@TempDir Path directory) {
		this.data = directory;
		this.service = RunningService.start(directory, this.frontier.address(), this.clock, Map.of());
	}

	@AfterAll
	void stop() {
		this.service.close();
		this.frontier.close();
	}

	@BeforeEach
	void open() {
		JdbcClient jdbc = this.service.part(JdbcClient.class);
		List.of("delete from session", "delete from tokens", "delete from commander", "delete from pending_sign_in")
			.forEach((sql) -> jdbc.sql(sql).update());
		this.browser = new Browser(this.service);
	}

	@Test
	void leavesForFrontierWithStateAndPkceAndWhatFrontierWants() {
		Answer away = this.browser.get("/auth/signin?return=/commodity/gold");
		assertThat(away.location()).startsWith(this.frontier.address() + "/auth?");
		Map<String, String> query = UriComponentsBuilder.fromUriString(away.location())
			.build()
			.getQueryParams()
			.toSingleValueMap();
		assertThat(query).containsEntry("response_type", "code")
			.containsEntry("client_id", "highwake-tests")
			.containsEntry("audience", "frontier")
			.containsEntry("scope", "auth%20capi")
			.containsEntry("code_challenge_method", "S256")
			.containsEntry("redirect_uri", "http://localhost:8080/auth/callback");
		assertThat(query.get("state")).hasSizeGreaterThanOrEqualTo(43);
		assertThat(query.get("code_challenge")).hasSize(43);
		assertThat(away.headers("Set-Cookie")).singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
			.startsWith("highwake-signin=")
			.contains("; Path=/; Max-Age=600;")
			.endsWith("; HttpOnly; SameSite=Lax");
	}

	@Test
	void aCommanderComesBackToThePageTheyLeft() {
		String away = this.browser.get("/auth/signin?return=%2Fcommodity%2Fgold%3Fsort%3Dprice").location();
		Answer back = this.browser.get(this.frontier.allow(away, Frontier.ILSA));
		assertThat(back.location()).isEqualTo("/commodity/gold?sort=price");
		assertThat(this.browser.cookies()).containsOnlyKeys("highwake");
		assertThat(back.headers("Set-Cookie")).anySatisfy((cookie) -> assertThat(cookie).startsWith("highwake=")
			.contains("; Path=/; Max-Age=15552000;")
			.endsWith("; HttpOnly; SameSite=Lax"));

		Answer me = this.browser.get("/auth/me");
		assertThat(me.header("Cache-Control")).hasValue("no-store");
		assertThat(me.headers("Vary")).contains("Cookie");
		assertThat(me.headers("Set-Cookie")).isEmpty();
		JsonNode json = me.json();
		assertThat(json.get("signedIn").asBoolean()).isTrue();
		assertThat(json.at("/commander/id").asLong()).isEqualTo(3100417);
		assertThat(json.at("/commander/name").asString()).isEqualTo("Ilsa Marrow");
		assertThat(json.at("/csrf/header").asString()).isEqualTo("X-CSRF-TOKEN");
		assertThat(json.at("/csrf/parameter").asString()).isEqualTo("_csrf");
	}

	@Test
	void whoeverDidNotSignInIsToldWhere() {
		assertThat(this.browser.get("/auth/me").body()).isEqualTo("{\"signedIn\":false,\"signIn\":\"/auth/signin\"}");
	}

	@Test
	void aNameThatNeedsEscapingComesOutAsItIs() {
		this.frontier.signIn(this.browser, "9000001");
		assertThat(this.browser.me().at("/commander/name").asString()).isEqualTo("Zoë <O'Brien> & \"Ko\"");
	}

	@Test
	void sayingNoLeadsToAPageThatSaysSo() {
		String away = this.browser.get("/auth/signin?return=/system/Sol").location();
		Answer back = this.browser.get(this.frontier.deny(away));
		assertThat(back.location()).isEqualTo("/auth/error?reason=denied&return=%2Fsystem%2FSol");
		assertThat(this.browser.get(back.location()).body()).contains("You were not signed in");
		assertThat(this.browser.cookies()).isEmpty();
	}

	@Test
	void aWrongStateSignsNobodyInAndUsesNothingUp() {
		String back = this.frontier.allow(this.browser.get("/auth/signin").location(), Frontier.ILSA);
		String forged = UriComponentsBuilder.fromUriString(back).replaceQueryParam("state", "forged").toUriString();
		assertExpired(forged);
		assertThat(this.browser.get(back).location()).isEqualTo("/");
	}

	@Test
	void aCallbackOutOfNowhereSignsNobodyIn() {
		assertExpired("/auth/callback?code=x&state=y");
		assertExpired("/auth/callback?code=x");
		assertExpired("/auth/callback");
	}

	/// Login CSRF: the attacker's callback in the victim's browser.
	@Test
	void theCallbackOfAnotherBrowserSignsNobodyIn() {
		String back = this.frontier.allow(this.browser.get("/auth/signin").location(), Frontier.ILSA);
		this.browser = new Browser(this.service);
		this.browser.get("/auth/signin");
		assertExpired(back);
	}

	@Test
	void aCallbackCountsOnce() {
		String back = this.frontier.allow(this.browser.get("/auth/signin").location(), Frontier.ILSA);
		Map<String, String> before = Map.copyOf(this.browser.cookies());
		assertThat(this.browser.get(back).location()).isEqualTo("/");
		this.browser.cookies().clear();
		this.browser.cookies().putAll(before);
		assertExpired(back);
	}

	@Test
	void aSignInThatTookTooLongIsOver() {
		String back = this.frontier.allow(this.browser.get("/auth/signin").location(), Frontier.ILSA);
		this.clock.pass(Duration.ofMinutes(10));
		assertExpired(back);
		assertThat(this.service.part(PendingSignIns.class).deleteExpired()).isEqualTo(1);
	}

	@Test
	void aVerifierThatIsNotTheOneFrontierWasToldOfSignsNobodyIn() {
		URI away = URI.create(this.browser.get("/auth/signin").location());
		String other = UriComponentsBuilder.fromUri(away)
			.replaceQueryParam("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
			.build(true)
			.toUriString();
		assertExpired(this.frontier.allow(other, Frontier.ILSA));
	}

	@Test
	void twoTabsMayBeOnTheirWayAtOnce() {
		String first = this.browser.get("/auth/signin?return=/one").location();
		String second = this.browser.get("/auth/signin?return=/two").location();
		assertThat(this.browser.get(this.frontier.allow(first, Frontier.ILSA)).location()).isEqualTo("/one");
		assertThat(this.browser.get(this.frontier.allow(second, Frontier.TEO)).location()).isEqualTo("/two");
		assertThat(this.browser.me().at("/commander/name").asString()).isEqualTo("Teo Vandermeer");
		assertThat(this.browser.cookies()).containsOnlyKeys("highwake");
		assertThat(rows("session")).isOne();
		assertThat(tokensOf(Frontier.ILSA)).as("the tokens of who was signed in here before").isZero();
	}

	/// Session fixation: what the browser brought is never what it gets.
	@Test
	void signingInAlwaysBeginsANewSession() {
		String planted = SessionToken.random().text();
		this.browser.cookies().put("highwake", planted);
		this.frontier.signIn(this.browser, Frontier.ILSA);
		String first = Objects.requireNonNull(this.browser.cookies().get("highwake"));
		assertThat(first).isNotEqualTo(planted);
		this.frontier.signIn(this.browser, Frontier.ILSA);
		String second = Objects.requireNonNull(this.browser.cookies().get("highwake"));
		assertThat(second).isNotEqualTo(first);
		assertThat(with(planted).me().get("signedIn").asBoolean()).isFalse();
		assertThat(with(first).me().get("signedIn").asBoolean()).isFalse();
		assertThat(with(second).me().get("signedIn").asBoolean()).isTrue();
	}

	@Test
	void eachDeviceSignsOutForItselfAndTheLastTakesTheTokens() {
		Browser phone = new Browser(this.service);
		this.frontier.signIn(this.browser, Frontier.ILSA);
		this.frontier.signIn(phone, Frontier.ILSA);
		String copied = Objects.requireNonNull(this.browser.cookies().get("highwake"));

		Answer out = this.browser.signOut();
		assertThat(out.status()).isEqualTo(303);
		assertThat(out.location()).isEqualTo("/");
		assertThat(this.browser.cookies()).isEmpty();
		assertThat(with(copied).me().get("signedIn").asBoolean()).as("a copied cookie after sign-out").isFalse();
		assertThat(phone.me().get("signedIn").asBoolean()).isTrue();
		assertThat(tokensOf(Frontier.ILSA)).isOne();

		assertThat(phone.signOut().status()).isEqualTo(303);
		assertThat(tokensOf(Frontier.ILSA)).isZero();
		assertThat(rows("session")).isZero();
	}

	@Test
	void signingOutNeedsTheTokenOfThisSession() {
		this.frontier.signIn(this.browser, Frontier.ILSA);
		Browser other = new Browser(this.service);
		this.frontier.signIn(other, Frontier.TEO);
		String foreign = other.me().at("/csrf/token").asString();
		for (Map<String, String> form : List.of(Map.<String, String>of(), Map.of("_csrf", ""), Map.of("_csrf", "guess"),
				Map.of("_csrf", foreign))) {
			Answer refused = this.browser.post("/auth/signout", form);
			assertThat(refused.status()).isEqualTo(403);
			assertThat(refused.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
			assertThat(this.browser.me().get("signedIn").asBoolean()).isTrue();
		}
	}

	/// The hole of the original: neither cookie nor token, and "nothing" equals
	/// "nothing".
	@Test
	void noCookieAndNoTokenIsRefusedToo() {
		assertThat(this.browser.post("/auth/signout", Map.of()).status()).isEqualTo(403);
		assertThat(this.browser.get("/auth/signout").status()).isEqualTo(404);
	}

	@Test
	void whatLiesInTheFileHelpsNobody() throws IOException {
		String away = this.browser.get("/auth/signin").location();
		String state = Objects
			.requireNonNull(UriComponentsBuilder.fromUriString(away).build().getQueryParams().getFirst("state"));
		String signingIn = Objects.requireNonNull(this.browser.cookies().get("highwake-signin"));
		assertUnreadable(state, signingIn);
		this.browser.get(this.frontier.allow(away, Frontier.ILSA));
		FrontierTokens tokens = this.service.part(TokenVault.class).find(3100417).orElseThrow();
		assertThat(tokens.access()).isNotBlank();
		assertUnreadable(tokens.access(), Objects.requireNonNull(tokens.refresh()),
				Objects.requireNonNull(this.browser.cookies().get("highwake")));
		assertThat(tokens.expiresAt()).isNotNull();
		assertThat(tokens.toString()).doesNotContain(tokens.access());
	}

	@Test
	void aSessionSlidesWithUseAndEndsAfterAMonthWithout() {
		this.frontier.signIn(this.browser, Frontier.ILSA);
		for (int i = 0; i < 3; i++) {
			this.clock.pass(Duration.ofDays(29));
			assertThat(this.browser.me().get("signedIn").asBoolean()).isTrue();
		}
		this.clock.pass(Duration.ofDays(30));
		assertThat(this.browser.me().get("signedIn").asBoolean()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/", "https://evil.example/", "/\\evil.example" })
	void aWayBackToAnotherSiteLeadsHome(String evil) {
		String away = this.browser
			.get("/auth/signin?return=" + java.net.URLEncoder.encode(evil, StandardCharsets.UTF_8))
			.location();
		assertThat(this.browser.get(this.frontier.allow(away, Frontier.ILSA)).location()).isEqualTo("/");
	}

	@Test
	void aSignInBeginsAtTheSitesOwnAddressWhateverTheHostSays() {
		Browser elsewhere = new Browser(this.service, "127.0.0.1:8080");
		String moved = elsewhere.get("/auth/signin?return=/system/Sol").location();
		assertThat(moved).isEqualTo("http://localhost:8080/auth/signin?return=%2Fsystem%2FSol&moved=1");
		assertThat(elsewhere.cookies()).isEmpty();
		assertThat(elsewhere.get(moved).location()).startsWith(this.frontier.address() + "/auth?")
			.contains("redirect_uri=http://localhost:8080/auth/callback");
	}

	@Test
	void noAnswerIsForOtherSitesOrForACache() {
		Answer me = this.browser.get("/auth/me");
		assertThat(me.header("Access-Control-Allow-Origin")).isEmpty();
		assertThat(me.header("Access-Control-Allow-Credentials")).isEmpty();
		assertThat(me.header("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(me.header("Referrer-Policy")).hasValue("no-referrer");
		assertThat(me.header("Cross-Origin-Resource-Policy")).hasValue("same-origin");
		Answer page = this.browser.get("/auth/error?reason=%3Cscript%3E&return=//evil.example");
		assertThat(page.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'")
			.contains("frame-ancestors 'none'");
		assertThat(page.body()).contains("Signing in did not work").doesNotContain("<script").doesNotContain("evil");
		for (String path : List.of("/login", "/logout", "/auth/elsewhere", "/oauth2/authorization/frontier")) {
			Answer missing = this.browser.get(path);
			assertThat(missing.status()).as(path).isEqualTo(404);
			assertThat(missing.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
		}
		assertThat(this.browser.cookies()).as("no servlet session").isEmpty();
	}

	@Test
	void countsHowSignInsEnd() {
		this.frontier.signIn(this.browser, Frontier.ILSA);
		assertThat(this.browser.get("/actuator/prometheus").body())
			.contains("highwake_auth_signins_total{outcome=\"signed-in\"}");
	}

	private void assertExpired(String callback) {
		String page = this.browser.get(callback).location();
		assertThat(page).startsWith("/auth/error?reason=expired&return=");
		assertThat(this.browser.get(page).status()).isEqualTo(400);
		assertThat(this.browser.me().get("signedIn").asBoolean()).isFalse();
	}

	private void assertUnreadable(String... secrets) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.list(this.data)) {
			files = all.toList();
		}
		assertThat(files).extracting((file) -> file.getFileName().toString()).contains("auth.db", "auth.db-wal");
		for (Path file : files) {
			String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			for (String secret : secrets) {
				assertThat(bytes.contains(secret)).as("a secret in %s", file.getFileName()).isFalse();
			}
		}
	}

	private Browser with(String cookie) {
		Browser other = new Browser(this.service);
		other.cookies().put("highwake", cookie);
		return other;
	}

	private int rows(String table) {
		return this.service.part(JdbcClient.class).sql("select count(*) from " + table).query(Integer.class).single();
	}

	private int tokensOf(String commanderId) {
		return this.service.part(JdbcClient.class)
			.sql("select count(*) from tokens where commander_id = ?")
			.param(Long.valueOf(commanderId))
			.query(Integer.class)
			.single();
	}

}
