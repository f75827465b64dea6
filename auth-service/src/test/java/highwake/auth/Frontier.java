package highwake.auth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import highwake.simulators.Simulators;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/// The simulators' Frontier within this JVM, and what a person does on its page.
public final class Frontier implements AutoCloseable {

	/// A commander of the simulators.
	public static final String ILSA = "3100417";

	/// Another.
	public static final String TEO = "1042288";

	private final Simulators.Running simulators = Simulators.start(Map.of());

	private final HttpClient http = HttpClient.newHttpClient();

	/// Answers its address.
	public URI address() {
		return this.simulators.http();
	}

	/// Picks a commander on the page that the browser was sent to; answers where that
	/// sends the browser.
	public String allow(String page, String commanderId) {
		return choose(page, "commander", commanderId);
	}

	/// Says no on the page that the browser was sent to; answers where that sends the
	/// browser.
	public String deny(String page) {
		return choose(page, "deny", "deny");
	}

	/// Signs a browser in, all the way.
	public void signIn(Browser browser, String commanderId) {
		String home = browser.get(allow(browser.get("/auth/signin").location(), commanderId)).location();
		assertThat(home).isEqualTo("/");
	}

	@Override
	public void close() {
		this.simulators.close();
	}

	private String choose(String page, String field, String value) {
		assertThat(page).startsWith(address() + "/auth?");
		Map<String, String> form = new HashMap<>();
		UriComponentsBuilder.fromUriString(page)
			.build()
			.getQueryParams()
			.toSingleValueMap()
			.forEach((name, encoded) -> form.put(name, UriUtils.decode(encoded, "UTF-8")));
		form.put(field, value);
		try {
			HttpResponse<String> answer = this.http.send(HttpRequest.newBuilder(URI.create(address() + "/auth"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(Browser.encode(form)))
				.build(), HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
			return answer.headers().firstValue("Location").orElseThrow();
		}
		catch (IOException ex) {
			throw new AssertionError("Frontier did not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted", ex);
		}
	}

}
