package highwake.auth;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// A browser as far as sign-in needs one: it keeps cookies, follows nothing by itself, and reaches the site through a
/// gateway that dials whichever release is current.
public final class Browser {

	private final HttpClient http = HttpClient.newHttpClient();

	private final Map<String, String> cookies = new TreeMap<>();

	private final String host;

	private RunningService release;

	public Browser(RunningService release) {
		this(release, "localhost:8080");
	}

	public Browser(RunningService release, String host) {
		this.release = release;
		this.host = host;
	}

	/// The gateway dials another release from now on.
	public void swap(RunningService next) {
		this.release = next;
	}

	/// Gets a page of the site, named by its path or by its whole address.
	public Answer get(String page) {
		String path = page.startsWith(RunningService.BASE) ? page.substring(RunningService.BASE.length()) : page;
		return send(request(path).GET());
	}

	/// Posts a form to the site.
	public Answer post(String path, Map<String, String> form) {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(encode(form))));
	}

	/// Asks who is signed in here.
	public JsonNode me() {
		return get("/auth/me").json();
	}

	/// Signs out as the page's own form does.
	public Answer signOut() {
		JsonNode csrf = me().get("csrf");
		return post("/auth/signout", Map.of(csrf.get("parameter").asString(), csrf.get("token").asString()));
	}

	/// Answers the cookies it has.
	public Map<String, String> cookies() {
		return this.cookies;
	}

	static String encode(Map<String, String> form) {
		return form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.release.address() + path))
			.header("X-Forwarded-Host", this.host)
			.header("X-Forwarded-Proto", "http");
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		return request;
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
			response.headers().allValues("Set-Cookie").forEach(this::keep);
			return new Answer(response);
		}
		catch (IOException ex) {
			throw new AssertionError("The service did not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted", ex);
		}
	}

	private void keep(String header) {
		for (HttpCookie cookie : HttpCookie.parse(header)) {
			if (cookie.getMaxAge() == 0) {
				this.cookies.remove(cookie.getName());
			}
			else {
				this.cookies.put(cookie.getName(), cookie.getValue());
			}
		}
	}

	/// What came back.
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String body() {
			return this.response.body();
		}

		public Optional<String> header(String name) {
			return this.response.headers().firstValue(name);
		}

		public List<String> headers(String name) {
			return this.response.headers().allValues(name);
		}

		/// Answers where a redirect leads.
		public String location() {
			assertThat(this.response.statusCode()).as(this.response.body()).isIn(302, 303);
			return header("Location").orElseThrow();
		}

		public JsonNode json() {
			return JsonMapper.shared().readTree(this.response.body());
		}

	}

}
