package highwake.collector.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// A planet's atmosphere in the journal's two ways of writing it, made of the dumps' one: `Hot thick Carbon dioxide-rich`
/// is `hot thick carbon dioxide rich atmosphere` and `CarbonDioxideRich`.
///
/// @param words the journal's `Atmosphere`; null for none
/// @param type the journal's `AtmosphereType`; null for none
record Atmosphere(@Nullable String words, @Nullable String type) {

	private static final Set<String> QUALITIES = Set.of("hot", "thick", "thin");

	private static final String NONE = "no atmosphere";

	private static final String EARTH_LIKE = "suitable for water based life";

	static Atmosphere of(@Nullable String written) {
		String lower = (written != null) ? written.toLowerCase(Locale.ROOT).replace('-', ' ') : NONE;
		if (lower.endsWith(NONE)) {
			return new Atmosphere(null, null);
		}
		if (lower.endsWith(EARTH_LIKE)) {
			return new Atmosphere(null, "EarthLike");
		}
		String type = Arrays.stream(lower.split(" ", -1))
			.filter((word) -> !QUALITIES.contains(word) && !word.equals("and"))
			.collect(Collectors.joining(" "));
		return new Atmosphere(lower.replace("sulphur", "sulfur") + " atmosphere", capitalised(type).replace(" ", ""));
	}

	/// Answers words each with its first letter upper case.
	static String capitalised(String words) {
		return Arrays.stream(words.split(" ", -1))
			.map((word) -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
			.collect(Collectors.joining(" "));
	}

}
