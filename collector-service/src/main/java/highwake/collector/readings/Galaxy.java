package highwake.collector.readings;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which galaxy a frame speaks of. Since 2022-11-29 there are two, with different markets, factions and stations.
enum Galaxy {

	/// The one that is played: game version 4 and above.
	LIVE,
	/// The one that was left behind: game version 3 and below.
	LEGACY,
	/// A rehearsal: a `/test` schema, an alpha or a beta.
	TEST,
	/// The header does not say.
	UNNAMED;

	private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\..*", Pattern.DOTALL);

	private static final Pattern REHEARSAL = Pattern.compile("alpha|beta", Pattern.CASE_INSENSITIVE);

	private static final int FIRST_LIVE_VERSION = 4;

	/// @param gameVersion the header's `gameversion`, blank where it is absent
	static Galaxy of(String schema, String gameVersion) {
		String version = gameVersion.strip();
		if (schema.endsWith("/test") || REHEARSAL.matcher(version).find()) {
			return TEST;
		}
		Matcher number = VERSION.matcher(version);
		if (number.matches()) {
			return (Integer.parseInt(number.group(1)) >= FIRST_LIVE_VERSION) ? LIVE : LEGACY;
		}
		String source = version.toUpperCase(Locale.ROOT);
		if (source.startsWith("CAPI-LIVE-")) {
			return LIVE;
		}
		return source.startsWith("CAPI-LEGACY-") ? LEGACY : UNNAMED;
	}

}
