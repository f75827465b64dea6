package highwake.suite.gateway;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
		JsonNode problem = JsonMapper.shared().readTree(answer.body());
		assertThat(problem.required("status").asInt()).isEqualTo(502);
		assertThat(problem.required("title").asString()).isEqualTo("Bad Gateway");
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
