package highwake.suite.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What comes through the gateway, and what does not.
class GatewayTests {

	private static final Upstream.Answer JSON = Upstream.Answer.of("application/json",
			"{\"a\": \"" + "b".repeat(5_000) + "\"}");

	@SuppressWarnings("NullAway.Init")
	private static Gateway gateway;

	@SuppressWarnings("NullAway.Init")
	private static HttpClient client;

	@BeforeAll
	static void start() throws IOException {
		gateway = Gateway.start(Duration.ofSeconds(20));
		client = gateway.client();
	}

	@AfterAll
	static void stop() throws IOException {
		client.close();
		gateway.close();
	}

	@ParameterizedTest
	@CsvSource({ "/, website", "/commodity/gold, website", "/v1/system/name/Sol, api", "/v2, api", "/v2/version, api",
			"/v3/live, api", "/api/v2/stats, api", "/auth/me, auth", "/authors, website", "/v22, website" })
	void leadsAPathToItsProgram(String path, String service) throws Exception {
		try (Upstream api = gateway.live("api", named("api"));
				Upstream auth = gateway.live("auth", named("auth"));
				Upstream website = gateway.live("website", named("website"))) {
			assertThat(send(gateway.site(path)).body()).isEqualTo(service);
			Upstream reached = service.equals("api") ? api : service.equals("auth") ? auth : website;
			assertThat(reached.requests()).singleElement()
				.satisfies((request) -> assertThat(request.line()).isEqualTo("GET " + path + " HTTP/1.1"));
		}
	}

	@Test
	void givesWholeFilesToEverybody() throws Exception {
		gateway.download("downloads.json", "{}");
		gateway.download("market-0123456789abcdef.db.gz", "packed");
		HttpResponse<String> file = send(gateway.site("/downloads/market-0123456789abcdef.db.gz"));
		assertThat(file.body()).isEqualTo("packed");
		assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
		HttpResponse<String> list = send(gateway.site("/downloads/downloads.json"));
		assertThat(list.body()).isEqualTo("{}");
		assertThat(list.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(list.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		for (String path : new String[] { "/downloads/", "/downloads/nothing.gz" }) {
			assertThat(send(gateway.site(path)).statusCode()).as(path).isEqualTo(404);
		}
		try (Upstream website = gateway.live("website", named("website"))) {
			for (String path : new String[] { "/downloads/..%2fcaddy.log", "/downloads/../caddy.log" }) {
				assertThat(send(gateway.site(path)).body()).as(path).isEqualTo("website");
			}
			assertThat(website.requests()).hasSize(2);
		}
	}

	@Test
	void believesNobodyOutsideAboutWhoAsks() throws Exception {
		try (Upstream api = gateway.live("api", JSON)) {
			send(gateway.site("/v2/version")
				.headers("Highwake-Client", "8.8.8.8", "highwake-internal", "1", "X-Forwarded-For", "9.9.9.9",
						"Forwarded", "for=9.9.9.9;host=evil.example", "X-Forwarded-Prefix", "/evil", "X-Forwarded-Port",
						"1", "X-Forwarded-Ssl", "on"));
			assertThat(api.requests().getFirst().headers())
				.doesNotContainKeys("highwake-internal", "forwarded", "x-forwarded-prefix", "x-forwarded-port",
						"x-forwarded-ssl")
				.containsEntry("highwake-client", "127.0.0.1")
				.containsEntry("x-forwarded-for", "127.0.0.1")
				.containsEntry("x-forwarded-proto", "http");
		}
	}

	@Test
	void passesTheBrowsersAddressOnInside() throws Exception {
		try (Upstream api = gateway.live("api", JSON)) {
			send(gateway.internal("/v2/version").header("Highwake-Client", "8.8.8.8"));
			assertThat(api.requests().getFirst().headers()).containsEntry("highwake-client", "8.8.8.8")
				.containsEntry("highwake-internal", "1");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/ACTUATOR/health", "/%61ctuator/health",
			"//actuator/health", "/./actuator/health", "/v2/../actuator/health", "/v2/%2e%2e/actuator/health",
			"/actuator;x=1/health", "/;x/actuator/health", "/v3/actuator/health", "/auth/actuator/env",
			"/actuator%2Fhealth", "/api;/../actuator;/env", "/actuator/caddy/prometheus" })
	void neverShowsTheProgramsInsides(String path) throws Exception {
		try (Upstream api = gateway.live("api", JSON);
				Upstream auth = gateway.live("auth", JSON);
				Upstream website = gateway.live("website", JSON)) {
			assertThat(gateway.raw("GET " + path + " HTTP/1.1")).startsWith("HTTP/1.1 404 ");
			assertThat(api.requests()).isEmpty();
			assertThat(auth.requests()).isEmpty();
			assertThat(website.requests()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "api", "auth", "website", "collector" })
	void showsThemInside(String service) throws Exception {
		try (Upstream upstream = gateway.live(service, JSON)) {
			assertThat(send(gateway.internal("/actuator/" + service + "/health/readiness?a=b")).statusCode())
				.isEqualTo(200);
			assertThat(upstream.requests().getFirst().line()).isEqualTo("GET /actuator/health/readiness?a=b HTTP/1.1");
		}
		assertThat(send(gateway.internal("/")).statusCode()).isEqualTo(404);
	}

	@Test
	void countsRequestsInside() throws Exception {
		assertThat(send(gateway.site("/actuator/caddy/prometheus")).body()).doesNotContain("caddy_http");
		assertThat(send(gateway.internal("/actuator/caddy/prometheus")).body()).contains("caddy_http_requests_total{");
	}

	@Test
	void sendsEveryAnswerWithTheHeadersOfASafeSite() throws Exception {
		try (Upstream website = gateway.live("website", Upstream.Answer.of("text/html", "<p>", "Server: secret"))) {
			HttpResponse<String> page = send(gateway.site("/"));
			assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
				.contains("default-src 'self'", "frame-ancestors 'none'");
			assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
			assertThat(page.headers().firstValue("referrer-policy")).isPresent();
			assertThat(page.headers().firstValue("strict-transport-security")).as("only over https").isEmpty();
			assertThat(page.headers().map()).doesNotContainKeys("server", "via");
			assertThat(website.requests()).hasSize(1);
		}
	}

	@Test
	void leavesAProgramItsOwnContentPolicy() throws Exception {
		try (Upstream website = gateway.live("website",
				Upstream.Answer.of("text/html", "<p>", "Content-Security-Policy: default-src 'none'"))) {
			assertThat(send(gateway.site("/")).headers().allValues("content-security-policy"))
				.containsExactly("default-src 'none'");
			assertThat(website.requests()).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "zstd, zstd", "'gzip, br', gzip", "'gzip, zstd', zstd", "identity, ''" })
	void compressesWhatTheClientCanRead(String accepted, String sent) throws Exception {
		try (Upstream api = gateway.live("api", JSON)) {
			HttpRequest.Builder request = gateway.site("/v2/version").header("Accept-Encoding", accepted);
			HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
			assertThat(answer.headers().firstValue("content-encoding").orElse("")).isEqualTo(sent);
			assertThat(answer.body().length < 1_000).isEqualTo(!sent.isEmpty());
			assertThat(api.requests()).hasSize(1);
		}
	}

	@Test
	void letsEventsThroughAtOnceAndTellsTheProgramWhenTheClientLeaves() throws Exception {
		CountDownLatch left = new CountDownLatch(1);
		CountDownLatch seen = new CountDownLatch(1);
		try (Upstream api = gateway.live("api", (request, to) -> stream(to, seen, left))) {
			HttpRequest request = gateway.site("/v3/live").header("Accept-Encoding", "gzip, zstd").build();
			HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
			assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
			try (BufferedReader lines = new BufferedReader(
					new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
				assertThat(lines.readLine()).isEqualTo("data: first");
				seen.countDown();
			}
			assertThat(left.await(20, TimeUnit.SECONDS)).as("the program saw the client leave").isTrue();
			assertThat(api.requests()).hasSize(1);
		}
	}

	private static void stream(OutputStream to, CountDownLatch seen, CountDownLatch left) throws IOException {
		Upstream.Answer.head(to, "Content-Type: text/event-stream\r\n");
		to.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
		try {
			assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
			for (int i = 0; i < 400; i++) {
				to.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
				TimeUnit.MILLISECONDS.sleep(50);
			}
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		catch (IOException gone) {
			left.countDown();
		}
	}

	@Test
	void holdsARequestUntilItsProgramIsBack() throws Exception {
		String body = "x".repeat(60_000);
		CompletableFuture<HttpResponse<String>> get = client.sendAsync(gateway.site("/v2/version").build(),
				BodyHandlers.ofString());
		CompletableFuture<HttpResponse<String>> post = client.sendAsync(
				gateway.site("/v3/held").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
				BodyHandlers.ofString());
		TimeUnit.MILLISECONDS.sleep(500); // time for both to be tried, in vain, several
											// times
		assertThat(get).isNotDone();
		assertThat(post).isNotDone();
		try (Upstream api = gateway.live("api", named("back"))) {
			assertThat(get.get(20, TimeUnit.SECONDS).body()).isEqualTo("back");
			assertThat(post.get(20, TimeUnit.SECONDS).body()).isEqualTo("back");
			assertThat(api.requests()).hasSize(2)
				.filteredOn(request -> request.line().startsWith("POST"))
				.singleElement()
				.satisfies(request -> assertThat(request.body()).isEqualTo(body));
		}
	}

	@Test
	void followsTheLinkToANewRelease() throws Exception {
		try (Upstream old = gateway.release("api", "old", named("old"))) {
			assertThat(send(gateway.site("/v2/version")).body()).isEqualTo("old");
			try (Upstream next = gateway.release("api", "new", named("new"))) {
				assertThat(send(gateway.site("/v2/version")).body()).isEqualTo("new");
				assertThat(old.requests()).hasSize(1);
				assertThat(next.requests()).hasSize(1);
			}
		}
	}

	@Test
	void refusesABodyThatIsTooLarge() throws Exception {
		try (Upstream api = gateway.live("api", JSON)) {
			HttpResponse<String> answer = send(
					gateway.site("/v3/x").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1_100_000])));
			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
			assertThat(api.requests()).isEmpty();
		}
	}

	private static Upstream.Answer named(String name) {
		return Upstream.Answer.of("text/plain", name);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return client.send(request.build(), BodyHandlers.ofString());
	}

}
