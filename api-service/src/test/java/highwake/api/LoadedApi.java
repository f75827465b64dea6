package highwake.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import static org.awaitility.Awaitility.await;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import highwake.api.board.Boards;

/// The API over the example galaxy, once its board is loaded.
public final class LoadedApi {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final MockMvcTester http;

	/// Waits for the board; each test makes one of these, and most find it loaded.
	public LoadedApi(MockMvcTester http, Boards boards) {
		this.http = http;
		await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(20)).until(() -> boards.find().isPresent());
	}

	/// Asks for a path as it stands, percent signs and all.
	public MvcTestResult get(String path) {
		return this.http.get().uri(URI.create(path)).exchange();
	}

	/// Answers the body of an answer.
	public static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/// Answers the JSON of a path.
	public JsonNode json(String path) {
		return JSON.readTree(body(get(path)));
	}

	/// Lists one field of each element of a path's array.
	public List<String> field(String path, String name) {
		return json(path).valueStream().map((element) -> element.get(name).asString()).toList();
	}

}
