package highwake.suite.deploy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A commander who signs in with the simulated Frontier, and takes their time between the two halves.
final class SignIn implements AutoCloseable {

	private static final Pattern HIDDEN = Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]*)\">");

	private static final Pattern COMMANDER = Pattern.compile("name=\"commander\" value=\"(\\d+)\"");

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final URI site;

	private URI frontier;

	private String page;

	/// Leaves the site for Frontier, whose page then waits for a choice.
	SignIn(URI site) throws IOException, InterruptedException {
		this.site = site;
		HttpResponse<String> asked = send(HttpRequest.newBuilder(site.resolve("/auth/signin?return=/about")));
		this.frontier = asked.uri();
		this.page = asked.body();
	}

	/// Chooses a commander, and is sent back to the site.
	/// @return where the browser ended up
	URI choose() throws IOException, InterruptedException {
		Matcher commander = COMMANDER.matcher(this.page);
		if (!commander.find()) {
			throw new IllegalStateException("Nobody can be chosen: " + this.page);
		}
		String form = HIDDEN.matcher(this.page)
			.results()
			.map((field) -> field.group(1) + "=" + URLEncoder.encode(plain(field.group(2)), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&")) + "&commander=" + commander.group(1);
		HttpResponse<String> back = send(HttpRequest.newBuilder(this.frontier.resolve("/auth"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
		return back.uri();
	}

	private static String plain(String escaped) {
		return escaped.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&amp;", "&");
	}

	/// What `/auth/me` says to this browser.
	String me() throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(this.site.resolve("/auth/me"))).body();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
