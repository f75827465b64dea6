package highwake.website.pages;

import java.util.Locale;

/// Whether a visitor wants the night or the day instrument; the browser's own setting decides until they choose.
public enum Theme {

	/// As the browser prefers (`prefers-color-scheme`).
	AUTO,
	/// Always dark.
	DARK,
	/// Always light.
	LIGHT;

	/// The cookie that remembers a choice.
	static final String COOKIE = "theme";

	/// Answers the theme that a cookie or a form names; [#AUTO] for anything else.
	public static Theme of(String written) {
		return switch (written) {
			case "dark" -> DARK;
			case "light" -> LIGHT;
			default -> AUTO;
		};
	}

	/// Answers the value of the `data-theme` attribute and of the cookie.
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

}
