package highwake.simulators.frontier;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import highwake.simulators.Simulators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/// The whole flow over HTTP, as a browser and a program see it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontierTests {

	private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

	private static final String REDIRECT = "http://localhost:8080/auth/callback";

	private final HttpClient client = HttpClient.newHttpClient();

	private Simulators.Running running;

	@BeforeAll
	void start() {
		this.running = Simulators.start(Map.of());
	}

	@AfterAll
	void stop() {
		this.running.close();
	}

	@Test
	void thePageNamesTheProgramAndTheCommandersAndSaysItIsASimulation() throws Exception {
		HttpResponse<String> page = get("/auth?" + query(request()));
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
		assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(page.body()).contains("<html lang=\"en\">")
			.contains("Simulation. This is not Frontier")
			.contains("<strong>highwake</strong>")
			.contains("CMDR Ilsa Marrow")
			.contains(">Deny</button>")
			.doesNotContain("<script");
	}

	@Test
	void thePageEscapesWhatItIsGiven() throws Exception {
		Map<String, String> request = request();
		request.put("state", "\"><script>alert(1)</script>");
		request.put("client_id", "<b>evil</b>");
		String page = get("/auth?" + query(request)).body();
		assertThat(page).doesNotContain("<script").doesNotContain("<b>").contains("CMDR Zoë &lt;O&#39;Brien&gt; &amp;");
	}

	@Test
	void aCommanderSignsInAndTheProgramReadsTheProfile() throws Exception {
		JsonNode tokens = json(token(exchange(signIn("1042288"))), 200);
		assertThat(tokens.get("token_type").asString()).isEqualTo("Bearer");
		assertThat(tokens.get("expires_in").asInt()).isEqualTo(14_400);
		JsonNode profile = json(capi("/profile", "Bearer " + tokens.get("access_token").asString()), 200);
		assertThat(profile.at("/commander/id").asLong()).isEqualTo(1042288);
		assertThat(profile.at("/commander/name").asString()).isEqualTo("Teo Vandermeer");
		assertThat(profile.at("/commander/credits").asLong()).isEqualTo(2_871_940_115L);
		assertThat(profile.at("/commander/docked").asBoolean()).isTrue();
		assertThat(profile.at("/lastSystem/name").asString()).isEqualTo("Shinrarta Dezhra");
		assertThat(profile.at("/lastStarport/name").asString()).isEqualTo("Jameson Memorial");
		assertThat(profile.at("/lastStarport/id").asLong()).isEqualTo(128666762);
		assertThat(profile.at("/ship/name").asString()).isEqualTo("type9");
		assertThat(profile.at("/ship/starsystem/systemaddress").asLong()).isEqualTo(3932277478106L);
		assertThat(profile.at("/ships/0/shipName").asString()).isEqualTo("Patience");
	}

	@Test
	void aRefreshTokenBringsANewAccessToken() throws Exception {
		JsonNode first = json(token(exchange(signIn("3100417"))), 200);
		JsonNode second = json(token(Map.of("grant_type", "refresh_token", "client_id", "highwake", "refresh_token",
				first.get("refresh_token").asString())), 200);
		assertThat(
				json(capi("/me", "bearer " + second.get("access_token").asString()), 200).get("customer_id").asString())
			.isEqualTo("3100417");
		assertThat(json(capi("/decode", "Bearer " + second.get("access_token").asString()), 200).at("/usr/customer_id")
			.asString()).isEqualTo("3100417");
	}

	@Test
	void stateComesBackUnchanged() throws Exception {
		Map<String, String> request = request();
		request.put("state", "a+b/c=&d é");
		request.put("commander", "3100417");
		assertThat(parameters(location(post("/auth", request)))).containsEntry("state", "a+b/c=&d é");
	}

	@Test
	void denyingSendsAccessDenied() throws Exception {
		Map<String, String> request = request();
		request.put("deny", "deny");
		URI location = location(post("/auth", request));
		assertThat(location.toString()).startsWith(REDIRECT + "?");
		assertThat(parameters(location)).containsEntry("error", "access_denied")
			.containsEntry("state", "st4te")
			.doesNotContainKey("code");
	}

	@Test
	void aWrongVerifierIsRefusedAsTheRealOneRefuses() throws Exception {
		Map<String, String> exchange = exchange(signIn("3100417"));
		exchange.put("code_verifier", "another-verifier-that-nobody-digested-before");
		JsonNode refusal = json(token(exchange), 401);
		assertThat(refusal.get("error").asString()).isEqualTo("invalid_grant");
		assertThat(refusal.get("message").asString()).isEqualTo("An error occured.");
		assertThat(refusal.get("logref").asString()).matches("[0-9a-f]{32}");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://example.org/callback", "http://192.168.1.4/callback", "http://localhost.evil.org/",
					"javascript:alert(1)", "http://user@localhost/", "http://localhost/#fragment", "not a uri", "" })
	void onlyLoopbackIsAnswered(String redirect) throws Exception {
		Map<String, String> request = request();
		request.put("redirect_uri", redirect);
		HttpResponse<String> answer = get("/auth?" + query(request));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Location")).isEmpty();
		assertThat(answer.body()).contains("redirect_uri");
	}

	@ParameterizedTest
	@CsvSource({ "response_type, token, unsupported_response_type", "scope, capi, invalid_scope",
			"scope, auth everything, invalid_scope", "code_challenge_method, plain, invalid_request",
			"code_challenge, too-short, invalid_request", "audience, nobody, invalid_request" })
	void theProgramIsToldWhatItAskedWrongly(String parameter, String value, String error) throws Exception {
		Map<String, String> request = request();
		request.put(parameter, value);
		assertThat(parameters(location(get("/auth?" + query(request))))).containsEntry("error", error)
			.containsEntry("state", "st4te");
	}

	@Test
	void anUnknownCommanderIsRefused() throws Exception {
		Map<String, String> request = request();
		request.put("commander", "1");
		assertThat(post("/auth", request).statusCode()).isEqualTo(400);
	}

	@Test
	void theTokenEndpointNamesWhatIsMissingOrUnknown() throws Exception {
		assertThat(json(token(Map.of("grant_type", "password")), 400).get("error").asString())
			.isEqualTo("unsupported_grant_type");
		assertThat(json(token(Map.of("grant_type", "refresh_token", "client_id", "highwake")), 400)
			.get("error_description")
			.asString()).isEqualTo("refresh_token is missing");
	}

	@Test
	void capiRefusesWhoBringsNoTokenOrABadOne() throws Exception {
		assertThat(json(capi("/profile", "Bearer made-up"), 401).get("error").asString()).isEqualTo("invalid_token");
		assertThat(json(capi("/profile", "Basic Zm9vOmJhcg=="), 401).get("error").asString())
			.isEqualTo("invalid_token");
		HttpResponse<String> bare = get("/profile");
		assertThat(bare.statusCode()).isEqualTo(401);
		assertThat(bare.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
	}

	@Test
	void capiNeedsItsScope() throws Exception {
		Map<String, String> request = request();
		request.put("scope", "auth");
		request.put("commander", "3100417");
		JsonNode tokens = json(token(exchange(code(post("/auth", request)))), 200);
		assertThat(
				json(capi("/profile", "Bearer " + tokens.get("access_token").asString()), 403).get("error").asString())
			.isEqualTo("insufficient_scope");
	}

	@Test
	void capiListsItsEndpoints() throws Exception {
		assertThat(json(get("/"), 200).at("/links/0/href").asString()).isEqualTo("/profile");
	}

	private String signIn(String commander) throws IOException, InterruptedException {
		Map<String, String> choice = request();
		choice.put("commander", commander);
		HttpResponse<String> answer = post("/auth", choice);
		assertThat(parameters(location(answer))).containsEntry("state", "st4te");
		return code(answer);
	}

	private static String code(HttpResponse<String> answer) {
		return Objects.requireNonNull(parameters(location(answer)).get("code"), "an answer without a code");
	}

	private static Map<String, String> request() {
		return new HashMap<>(Map.of("audience", "frontier", "scope", "auth capi", "response_type", "code", "client_id",
				"highwake", "code_challenge", Tokens.digest(VERIFIER), "code_challenge_method", "S256", "state",
				"st4te", "redirect_uri", REDIRECT));
	}

	private static Map<String, String> exchange(String code) {
		return new HashMap<>(Map.of("grant_type", "authorization_code", "client_id", "highwake", "code", code,
				"code_verifier", VERIFIER, "redirect_uri", REDIRECT));
	}

	private HttpResponse<String> token(Map<String, String> form) throws IOException, InterruptedException {
		return post("/token", form);
	}

	private HttpResponse<String> capi(String path, String authorization) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(path)).header("Authorization", authorization));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(path)));
	}

	private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(query(form))));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create(this.running.http() + path);
	}

	private static URI location(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(302);
		return URI.create(answer.headers().firstValue("Location").orElseThrow());
	}

	private static Map<String, String> parameters(URI location) {
		Map<String, String> decoded = new HashMap<>();
		UriComponentsBuilder.fromUri(location)
			.build()
			.getQueryParams()
			.toSingleValueMap()
			.forEach((name, value) -> decoded.put(name,
					URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8)));
		return decoded;
	}

	private static JsonNode json(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
		return JsonMapper.shared().readTree(answer.body());
	}

	private static String query(Map<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + "="
					+ URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
