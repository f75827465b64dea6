package highwake.api;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program before it has data, and when the data comes.
class ReadinessTests {

	@TempDir
	Path directory;

	@Test
	void itIsNotReadyBeforeTheBoardIsLoadedAndRecoversByItself() throws Exception {
		try (RunningApi api = new RunningApi(this.directory)) {
			assertThat(api.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
			assertThat(api.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
			for (String path : new String[] { "/v2/stats", "/v2/system/name/Sol", "/v2/commodity/name/gold/exports",
					"/v3/status", "/v3/search?q=sol", "/v3/live", "/v2/market/1" }) {
				HttpResponse<String> answer = api.get(path);
				assertThat(answer.statusCode()).as(path).isEqualTo(503);
				assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
				assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).as(path).contains("*");
				assertThat(answer.headers().firstValue("Content-Type")).as(path).contains("application/problem+json");
			}
			ExampleGalaxy.into(this.directory);
			await().atMost(Duration.ofSeconds(10))
				.until(() -> api.get("/actuator/health/readiness").statusCode() == 200);
			assertThat(api.get("/v2/system/name/Sol").statusCode()).isEqualTo(200);
			assertThat(api.get("/actuator/info").body()).contains("\"release\":\"dev\"");
			assertThat(api.get("/actuator/prometheus").body()).contains("highwake_board_age_seconds");
			assertThat(api.get("/actuator/env").statusCode()).isEqualTo(404);
		}
	}

}
