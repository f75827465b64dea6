package highwake.api.news;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a JSON:API collection for Galnet's newest articles. An article that lacks its title, text or time is left out;
/// an answer that is none, or too large, is an [IOException].
final class GalnetClient implements AutoCloseable {

	private static final int MOST = 12;

	private static final int MOST_BYTES = 4 << 20;

	/// What may stand in the addresses that are made here.
	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,100}");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final URI newest;

	private final Duration patience;

	private final HttpClient http;

	GalnetClient(URI source, Duration patience) {
		this.newest = URI.create(source + "?sort=-published_at&page%5Boffset%5D=0&page%5Blimit%5D=" + MOST);
		this.patience = patience;
		this.http = HttpClient.newBuilder()
			.connectTimeout(patience)
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build();
	}

	/// Lists the newest articles, the newest first.
	List<Article> newest() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.newest)
			.timeout(this.patience)
			.header("Accept", "application/vnd.api+json, application/json")
			.build();
		HttpResponse<byte[]> response = this.http.send(request,
				HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
		if (response.statusCode() != 200) {
			throw new IOException("Galnet answered with status " + response.statusCode());
		}
		return read(response.body());
	}

	static List<Article> read(byte[] body) throws IOException {
		try {
			JsonNode data = JSON.readTree(body).path("data");
			if (!data.isArray()) {
				throw new IOException("Galnet's answer has no list of articles");
			}
			return data.valueStream().map(GalnetClient::article).flatMap(Optional::stream).limit(MOST).toList();
		}
		catch (JacksonException ex) {
			throw new IOException("Galnet's answer is no JSON", ex);
		}
	}

	private static Optional<Article> article(JsonNode node) {
		JsonNode attributes = node.path("attributes");
		String title = text(attributes.path("title"));
		String text = text(attributes.path("body").path("value"));
		String published = text(attributes.path("published_at"));
		if (title == null || text == null || published == null) {
			return Optional.empty();
		}
		try {
			return Optional
				.of(new Article(OffsetDateTime.parse(published).toInstant(), text(attributes.path("field_galnet_date")),
						title, text.replace("\r", ""), text(attributes.path("field_slug")),
						address("https://hosting.zaonce.net/elite-dangerous/galnet/%s.png",
								attributes.path("field_galnet_image")),
						address("https://community.elitedangerous.com/galnet/uid/%s",
								attributes.path("field_galnet_guid"))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/// Some articles have several pictures, with commas between: the first one counts.
	private static @Nullable String address(String form, JsonNode node) {
		String text = text(node);
		String word = (text == null) ? "" : text.split(",", 2)[0].strip();
		return WORD.matcher(word).matches() ? form.formatted(word) : null;
	}

	private static @Nullable String text(JsonNode node) {
		return (node.isString() && !node.asString().isBlank()) ? node.asString() : null;
	}

	@Override
	public void close() {
		this.http.shutdownNow();
	}

}
