package highwake.auth.signin;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import highwake.auth.Browser;
import highwake.auth.RunningService;
import highwake.auth.SettableClock;
import highwake.auth.StubFrontier;
import highwake.auth.StubFrontier.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/// What a person sees when Frontier is not itself, and that nothing is lost by it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TroubleTests {

	private final StubFrontier frontier = new StubFrontier();

	private RunningService service;

	private Browser browser;

	@BeforeAll
	void start(@TempDir Path data) {
		this.service = RunningService.start(data, this.frontier.address(), new SettableClock(),
				Map.of("highwake.auth.answer-timeout", "500ms", "highwake.auth.largest-answer", "64KB"));
	}

	@AfterAll
	void stop() {
		this.service.close();
		this.frontier.close();
	}

	@BeforeEach
	void open() {
		this.frontier.token(StubFrontier.TOKENS);
		this.frontier.profile(StubFrontier.PROFILE);
		this.browser = new Browser(this.service);
	}

	@Test
	void aPublicClientSendsItsIdInTheFormAndNoSecret() {
		assertThat(this.browser.get(comeBack("/commodities?sort=price")).location())
			.isEqualTo("/commodities?sort=price");
		assertThat(this.frontier.tokenForms().getLast()).contains("client_id=highwake-tests")
			.contains("grant_type=authorization_code")
			.contains("code_verifier=")
			.doesNotContain("secret");
		assertThat(this.browser.me().at("/commander/name").asString()).isEqualTo("Ilsa Marrow");
	}

	@Test
	void tokensThatDoNotComeMeanFrontierDoesNotAnswer() {
		this.frontier.token(new Reply(503, "down <script>"));
		assertEndsAs("unavailable", 503, "Frontier does not answer");
	}

	@Test
	void aFrontierThatTakesTheCallAndSaysNothingIsGivenUp() {
		this.frontier.token(StubFrontier.SILENCE);
		assertEndsAs("unavailable", 503, "Frontier does not answer");
		this.frontier.token(StubFrontier.TOKENS);
		this.frontier.profile(StubFrontier.SILENCE);
		assertEndsAs("unavailable", 503, "Frontier does not answer");
	}

	@Test
	void tokensThatMakeNoSenseMeanFrontierDoesNotAnswer() {
		this.frontier.token(new Reply(200, "<html>maintenance</html>"));
		assertEndsAs("unavailable", 503, "Frontier does not answer");
	}

	@Test
	void aCodeThatFrontierNoLongerTakesMeansTheSignInIsOver() {
		this.frontier.token(new Reply(401, """
				{"message":"An error occured.","logref":"0123","error":"invalid_grant"}"""));
		assertEndsAs("expired", 400, "This sign-in is over");
	}

	@Test
	void aRefusalWithoutAReasonSaysThatItDidNotWork() {
		this.frontier.token(new Reply(401, "no"));
		assertEndsAs("failed", 500, "Signing in did not work");
	}

	@Test
	void aGameInMaintenanceMeansFrontierDoesNotAnswer() {
		this.frontier.profile(new Reply(418, "{\"status\":418}"));
		assertEndsAs("unavailable", 503, "Frontier does not answer");
	}

	@Test
	void anAccountWithoutACommanderIsToldSo() {
		this.frontier.profile(new Reply(200, "{}"));
		assertEndsAs("no-commander", 403, "There is no commander");
		this.frontier.profile(new Reply(200, "{\"commander\":{\"id\":-1,\"name\":\"x\"}}"));
		assertEndsAs("no-commander", 403, "There is no commander");
	}

	@Test
	void aProfileThatIsFarTooLargeIsNotRead() {
		this.frontier.profile(new Reply(200, "{\"commander\":{\"id\":1,\"name\":\"" + "x".repeat(200_000) + "\"}}"));
		assertEndsAs("unavailable", 503, "Frontier does not answer");
	}

	@Test
	void aSessionThatWasThereOutlivesASignInThatFailed() {
		this.browser.get(comeBack("/"));
		this.frontier.token(new Reply(503, ""));
		this.browser.get(comeBack("/"));
		assertThat(this.browser.me().get("signedIn").asBoolean()).isTrue();
	}

	private void assertEndsAs(String word, int status, String title) {
		String page = this.browser.get(comeBack("/system/Sol?x=1")).location();
		assertThat(page).isEqualTo("/auth/error?reason=" + word + "&return=%2Fsystem%2FSol%3Fx%3D1");
		Browser.Answer answer = this.browser.get(page);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(answer.body()).contains("<h1>" + title + "</h1>")
			.contains("href=\"/auth/signin?return=%2Fsystem%2FSol%3Fx%3D1\"")
			.doesNotContain("<script");
		assertThat(this.browser.me().get("signedIn").asBoolean()).isFalse();
	}

	/// Leaves for Frontier and answers the address at which it brings the browser back.
	private String comeBack(String returnTo) {
		URI away = URI.create(
				this.browser
					.get(UriComponentsBuilder.fromPath("/auth/signin")
						.queryParam("return", "{return}")
						.encode()
						.buildAndExpand(returnTo)
						.toUriString())
					.location());
		assertThat(away.toString()).startsWith(this.frontier.address() + "/auth?");
		String state = UriComponentsBuilder.fromUri(away).build().getQueryParams().getFirst("state");
		return "/auth/callback?code=stub&state=" + state;
	}

}
