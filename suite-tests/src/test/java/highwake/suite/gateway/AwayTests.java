package highwake.suite.gateway;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// What is said when a program stays away longer than requests are held.
class AwayTests {

	@SuppressWarnings("NullAway.Init")
	private static Gateway gateway;

	@SuppressWarnings("NullAway.Init")
	private static HttpClient client;

	@BeforeAll
	static void start() throws IOException {
		gateway = Gateway.start(Duration.ofMillis(200));
		client = gateway.client();
	}

	@AfterAll
	static void stop() throws IOException {
		client.close();
		gateway.close();
	}

	@Test
	void aToolGetsAProblemAndATimeToComeBack() throws Exception {
		HttpResponse<String> answer = client.send(gateway.site("/v2/version").build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(502);
		assertThat(answer.headers().firstValue("retry-after")).contains("5");
		assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
		assertThat(answer.headers().firstValue("access-control-allow-origin")).contains("*");
		assertThat(answer.headers().firstValue("access-control-expose-headers")).contains("Retry-After, X-Request-Id");
		JsonNode problem = JsonMapper.shared().readTree(answer.body());
		assertThat(problem.required("status").asInt()).isEqualTo(502);
		assertThat(problem.required("title").asString()).isEqualTo("Bad Gateway");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/problem+json, */*;q=0.1", "application/ld+json" })
	void aToolIsKnownByWhatItAccepts(String accepted) throws Exception {
		HttpResponse<String> answer = client.send(gateway.site("/commodity/gold").header("Accept", accepted).build(),
				BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(502);
		assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
	}

	@Test
	void whatIsOnesOwnIsForNoOtherSite() throws Exception {
		HttpResponse<String> answer = client.send(gateway.site("/auth/me").build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(502);
		assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
		assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
	}

	@Test
	void aPersonGetsAPageThatTriesAgain() throws Exception {
		HttpResponse<String> answer = client.send(gateway.site("/commodity/gold").build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(502);
		assertThat(answer.headers().firstValue("retry-after")).contains("5");
		assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
		assertThat(answer.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
		assertThat(answer.body()).startsWith("<!doctype html>")
			.contains("http-equiv=\"refresh\"", "Highwake is coming back");
	}

}
