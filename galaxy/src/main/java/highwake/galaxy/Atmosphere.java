package highwake.galaxy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// A planet's atmosphere in the journal's two ways of writing it, and in the one that a person reads, which dumps and
/// EDSM write: `Hot thick Carbon dioxide-rich` is `hot thick carbon dioxide rich atmosphere` and `CarbonDioxideRich`.
///
/// Of some the journal writes one half only: an atmosphere to breathe is `EarthLike` without words, or `thick  atmosphere`
/// without its gas. Sources: captured scans beside the same bodies in dumps (`docs/reference/game-facts.md`).
///
/// @param words the journal's `Atmosphere`; null for none
/// @param type the journal's `AtmosphereType`; null for none
public record Atmosphere(@Nullable String words, @Nullable String type) {

	private static final List<String> QUALITIES = List.of("hot", "thick", "thin");

	private static final String NONE = "no atmosphere";

	private static final String EARTH_LIKE = "suitable for water based life";

	private static final String EARTH_LIKE_TYPE = "EarthLike";

	private static final String TWO_GASES_TYPE = "AmmoniaOxygen";

	private static final String RICH = " rich";

	/// Reads what a person reads.
	/// @param shown null for none
	public static Atmosphere of(@Nullable String shown) {
		String lower = (shown != null) ? shown.toLowerCase(Locale.ROOT).replace('-', ' ') : NONE;
		if (lower.endsWith(NONE)) {
			return new Atmosphere(null, null);
		}
		if (lower.endsWith(EARTH_LIKE)) {
			return new Atmosphere(null, EARTH_LIKE_TYPE);
		}
		String type = words(lower).filter((word) -> !QUALITIES.contains(word) && !word.equals("and"))
			.collect(Collectors.joining(" "));
		return new Atmosphere(lower.replace("sulphur", "sulfur") + " atmosphere", capitalised(type).replace(" ", ""));
	}

	/// Answers what a person reads, `No atmosphere` for none.
	public String shown() {
		if (this.words == null && this.type == null) {
			return "No atmosphere";
		}
		String qualities = (this.words == null) ? ""
				: words(this.words).filter(QUALITIES::contains).collect(Collectors.joining(" "));
		return Stream.of(first(qualities), gas()).filter((part) -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

	private String gas() {
		if (this.type == null) {
			return (this.words == null) ? ""
					: gas(words(this.words).filter((word) -> !QUALITIES.contains(word) && !word.equals("atmosphere"))
						.collect(Collectors.joining(" ")));
		}
		return switch (this.type) {
			case EARTH_LIKE_TYPE -> "Suitable for water-based life";
			case TWO_GASES_TYPE -> "Ammonia and Oxygen";
			default -> gas(spaced(this.type));
		};
	}

	private static String gas(String lower) {
		String gas = lower.replace("sulfur", "sulphur");
		return first(gas.endsWith(RICH) ? gas.substring(0, gas.length() - RICH.length()) + "-rich" : gas);
	}

	/// Answers the words of the journal's joined ones as a person reads them:
	/// `SulphurDioxide` is `Sulphur dioxide`.
	/// @param joined each word with its first letter upper case
	public static String separated(String joined) {
		return first(spaced(joined));
	}

	/// Answers words each with its first letter upper case.
	public static String capitalised(String words) {
		return words(words).map(Atmosphere::first).collect(Collectors.joining(" "));
	}

	private static String spaced(String joined) {
		return joined.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private static String first(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	private static Stream<String> words(String text) {
		return Arrays.stream(text.strip().split(" +", -1));
	}

}
