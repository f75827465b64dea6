package highwake.auth.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.springframework.web.util.HtmlUtils;

/// A page of one sentence and one link, for when the website cannot speak. It needs no other file.
///
/// @param title the heading
/// @param words the sentence
/// @param link where to go on
/// @param linkText what the link says
record Page(String title, String words, String link, String linkText) {

	private static final String STYLE = "body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;"
			+ "padding:0 1rem;background:#0b0e13;color:#dfe6ee}a{color:#ff9d3c}h1{font-size:1.5rem;font-weight:500}";

	/// Allows this page's style and nothing else: no script, no picture, no frame around
	/// it.
	static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
			+ "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	String html() {
		return """
				<!doctype html>
				<html lang="en">
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="robots" content="noindex">
				<title>%1$s · Highwake</title>
				<style>%2$s</style>
				<main>
				<h1>%1$s</h1>
				<p>%3$s</p>
				<p><a href="%4$s">%5$s</a> or <a href="/">go to the home page</a>.</p>
				</main>
				</html>
				""".formatted(HtmlUtils.htmlEscape(this.title), STYLE, HtmlUtils.htmlEscape(this.words),
				HtmlUtils.htmlEscape(this.link), HtmlUtils.htmlEscape(this.linkText));
	}

	private static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
