package highwake.suite.gateway;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// What is written down of a request, what is not, and the id by which it is found again.
class AccessLogTests {

	@SuppressWarnings("NullAway.Init")
	private static Gateway gateway;

	@SuppressWarnings("NullAway.Init")
	private static HttpClient client;

	@BeforeAll
	static void start() throws IOException {
		gateway = Gateway.start(Duration.ofMillis(100));
		client = gateway.client();
	}

	@AfterAll
	static void stop() throws IOException {
		client.close();
		gateway.close();
	}

	@Test
	void tellsWhatWasAskedAndHowItWent() throws Exception {
		try (Upstream api = gateway.live("api", Upstream.Answer.of("application/json", "{}"))) {
			send("/v3/offers?commodity=gold&near=Sol", "told-0001");
			JsonNode line = line("told-0001");
			assertThat(line.at("/request/method").asString()).isEqualTo("GET");
			assertThat(line.at("/request/uri").asString()).isEqualTo("/v3/offers?commodity=gold&near=Sol");
			assertThat(line.required("status").asInt()).isEqualTo(200);
			assertThat(line.required("duration").asDouble()).isPositive();
			assertThat(line.required("retries").asInt()).as("it was not held").isZero();
			assertThat(line.required("ts").asString()).startsWith("20");
			assertThat(api.requests()).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/auth/callback?code=S3CRET&state=S3CRET, /auth/callback?-",
			"/AUTH/signin?return=/S3CRET, /AUTH/signin?-", "//auth/callback?code=S3CRET, //auth/callback?-",
			"/x?a=1&code=S3CRET&b=2, /x?a=1&code=-&b=2",
			"/x?apiKey=S3CRET&access_token=S3CRET, /x?apiKey=-&access_token=-" })
	void holdsNothingThatOpensADoor(String path, String written) throws Exception {
		String id = "door-" + Integer.toHexString(path.hashCode());
		send(path, id, "Cookie", "highwake=S3CRET", "Authorization", "Bearer S3CRET", "X-CSRF-TOKEN", "S3CRET",
				"Referer", "http://localhost/?code=S3CRET");
		assertThat(line(id).at("/request/uri").asString()).isEqualTo(written);
		assertThat(gateway.requests()).noneMatch((line) -> line.contains("S3CRET"));
		assertThat(gateway.log()).as("nor does Caddy's own log").doesNotContain("S3CRET");
	}

	@Test
	void holdsNoMoreOfAnAddressThanItsNetwork() throws Exception {
		send("/x", "from-0001");
		JsonNode request = line("from-0001").required("request");
		assertThat(request.required("client_ip").asString()).isEqualTo("127.0.0.0");
		assertThat(request.required("remote_ip").asString()).isEqualTo("127.0.0.0");
		assertThat(request.propertyNames()).doesNotContain("remote_port", "headers");
		assertThat(gateway.requests()).noneMatch((line) -> line.contains("127.0.0.1\""));
		assertThat(gateway.log()).doesNotContain("\"client_ip\":\"127.0.0.1\"");
	}

	@Test
	void keepsAnIdFromTheClientToTheProgramAndBack() throws Exception {
		try (Upstream website = gateway.live("website", Upstream.Answer.of("text/html", "", "X-Request-Id: other"))) {
			assertThat(send("/", "kept.by-us_0001").headers().allValues("x-request-id"))
				.containsExactly("kept.by-us_0001");
			assertThat(website.requests().getFirst().headers()).containsEntry("x-request-id", "kept.by-us_0001");
			assertThat(line("kept.by-us_0001").required("status").asInt()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "short", "with blanks in it", "{\"a\":\"b\"}",
			"much-too-long-much-too-long-much-too-long-much-too-long-much-too-long" })
	void makesAnIdWhereThereIsNoneThatWillDo(String sent) throws Exception {
		try (Upstream website = gateway.live("website", Upstream.Answer.of("text/html", ""))) {
			String id = send("/", sent).headers().firstValue("x-request-id").orElseThrow();
			assertThat(id).matches("[0-9a-f-]{36}");
			assertThat(website.requests().getFirst().headers()).containsEntry("x-request-id", id);
			assertThat(line(id).required("request_id").asString()).isEqualTo(id);
		}
	}

	@Test
	void givesItsOwnErrorsAnIdToo() throws Exception {
		assertThat(send("/v3/away", "away-0001").headers().allValues("x-request-id")).containsExactly("away-0001");
		JsonNode line = line("away-0001");
		assertThat(line.required("status").asInt()).isEqualTo(502);
		assertThat(line.required("retries").asInt()).as("it was held").isPositive();
	}

	@Test
	void passesTheIdOnInside() throws Exception {
		try (Upstream api = gateway.live("api", Upstream.Answer.of("application/json", "{}"))) {
			client.send(gateway.internal("/v3/x").header("X-Request-Id", "inside-0001").build(),
					BodyHandlers.discarding());
			assertThat(api.requests().getFirst().headers()).containsEntry("x-request-id", "inside-0001");
		}
	}

	private static HttpResponse<String> send(String path, String id, String... headers) throws Exception {
		HttpRequest.Builder request = gateway.site(path);
		if (!id.isEmpty()) {
			request.header("X-Request-Id", id);
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		return client.send(request.build(), BodyHandlers.ofString());
	}

	/// The line that was written with an id; there is one.
	private static JsonNode line(String id) {
		List<JsonNode> lines = Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> gateway.requests()
				.stream()
				.filter((line) -> line.contains("\"request_id\":\"" + id + "\""))
				.map((line) -> JsonMapper.shared().readTree(line))
				.toList(), (found) -> !found.isEmpty());
		assertThat(lines).hasSize(1);
		return lines.getFirst();
	}

}
