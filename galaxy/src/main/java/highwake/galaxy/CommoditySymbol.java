package highwake.galaxy;

import java.util.Locale;
import java.util.regex.Pattern;

/// The game's own name of a commodity, lower-cased: `gold`, `advancedcatalysers`.
///
/// Senders spell symbols as they please (`AdvancedMedicines`, `$gold_name;`, once even `Bio Reducing Lichen`);
/// [#of(String)] makes them one.
///
/// @param value lower-case letters, digits and underscores, at most 64
public record CommoditySymbol(String value) implements Comparable<CommoditySymbol> {

	private static final Pattern SYMBOL = Pattern.compile("[a-z0-9_]{1,64}");

	private static final Pattern PUNCTUATION = Pattern.compile("[ '.&-]");

	private static final String PREFIX = "$";

	private static final String SUFFIX = "_name;";

	public CommoditySymbol {
		if (!SYMBOL.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a commodity symbol: " + value);
		}
	}

	/// Makes the symbol of what a sender wrote; throws [IllegalArgumentException] where
	/// it cannot be one.
	public static CommoditySymbol of(String written) {
		String symbol = written.strip().toLowerCase(Locale.ROOT);
		if (symbol.startsWith(PREFIX) && symbol.endsWith(SUFFIX)) {
			symbol = symbol.substring(PREFIX.length(), symbol.length() - SUFFIX.length());
		}
		return new CommoditySymbol(PUNCTUATION.matcher(symbol).replaceAll(""));
	}

	@Override
	public int compareTo(CommoditySymbol other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
