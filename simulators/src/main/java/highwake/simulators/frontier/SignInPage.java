package highwake.simulators.frontier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// The HTML of the sign-in: one form, no script, and the word that it is a simulation before everything else.
@Component
class SignInPage {

	private final String frame = resource("sign-in.html");

	/// Answers the page on which a commander is chosen. It carries the request's
	/// parameters along, to be checked again.
	String choice(SignInRequest request, Map<String, String> parameters, List<Commander> commanders) {
		String hidden = parameters.entrySet()
			.stream()
			.filter((parameter) -> !parameter.getKey().equals("commander"))
			.map((parameter) -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
				.formatted(escaped(parameter.getKey()), escaped(parameter.getValue())))
			.collect(Collectors.joining("\n"));
		String choices = commanders.stream().map(SignInPage::choice).collect(Collectors.joining("\n"));
		return page("""
				<h1>Who signs in?</h1>
				<p><strong>%s</strong> asks to know who you are%s. It will be answered at <code>%s</code>.</p>
				<form method="post" action="/auth">
				%s
				<ul>
				%s
				</ul>
				<p><button class="deny" name="deny" value="deny">Deny</button></p>
				</form>""".formatted(escaped(request.clientId()),
				request.allowsCapi() ? ", and to read your commander's profile" : "",
				escaped(request.redirectUri().toString()), hidden, choices));
	}

	/// Answers the page for a request that cannot be trusted enough to send anyone back.
	String refusal(String reason) {
		return page("<h1>This sign-in cannot go on</h1>\n<p>%s.</p>".formatted(escaped(reason)));
	}

	private String page(String main) {
		return this.frame.replace("<!--main-->", main);
	}

	private static String choice(Commander commander) {
		String name = escaped(commander.name());
		return """
				<li><button name="commander" value="%d"><span class="name">CMDR %s</span> \
				<span class="about">%s, %s · %s Cr</span></button></li>""".formatted(commander.id(), name,
				escaped(commander.ship().type()), escaped(where(commander.place())),
				String.format(Locale.ROOT, "%,d", commander.creditsCr()));
	}

	private static String where(Commander.Place place) {
		return place.docked() ? "docked at " + place.starport() + " in " + place.system() : "in " + place.system();
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	private static String resource(String name) {
		try (InputStream in = Objects.requireNonNull(SignInPage.class.getResourceAsStream(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
