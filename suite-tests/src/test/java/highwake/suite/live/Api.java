package highwake.suite.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Asks a suite over HTTP, as a tool does.
///
/// @param site the public or the internal site
record Api(URI site) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/// Answers the status of a path's answer.
	int status(String path) throws IOException, InterruptedException {
		return CLIENT
			.send(HttpRequest.newBuilder(this.site.resolve(path)).build(), HttpResponse.BodyHandlers.discarding())
			.statusCode();
	}

	/// Gets JSON; the answer is asserted to be 200.
	JsonNode get(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(this.site.resolve(path)).build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
		return JsonMapper.shared().readTree(answer.body());
	}

}
