package highwake.galaxy;

import java.util.Locale;

/// The game's own name of a module, a ship or a material, lower-cased: `int_hyperdrive_size5_class5`, `cobramkiii`,
/// `aerogel`. Goods have a [CommoditySymbol], whose spellings are more.
///
/// Source: EDDN `outfitting/2` and `/3`, `shipyard/2`, `fcmaterials_journal/1` (`$aerogel_name;`), `fcmaterials_capi/1`.
///
/// @param value lower-case letters, digits and underscores, at most 100
public record Symbol(String value) implements Comparable<Symbol> {

	private static final int LONGEST = 100;

	private static final String PREFIX = "$";

	private static final String SUFFIX = "_name;";

	public Symbol {
		if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(Symbol::isOfASymbol)) {
			throw new IllegalArgumentException("Not a symbol: " + value);
		}
	}

	/// Makes the symbol of what a sender wrote; throws [IllegalArgumentException] where
	/// it cannot be one.
	public static Symbol of(String written) {
		String symbol = written.strip().toLowerCase(Locale.ROOT);
		boolean isWrapped = symbol.startsWith(PREFIX) && symbol.endsWith(SUFFIX);
		return new Symbol(isWrapped ? symbol.substring(PREFIX.length(), symbol.length() - SUFFIX.length()) : symbol);
	}

	private static boolean isOfASymbol(int character) {
		return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '_';
	}

	@Override
	public int compareTo(Symbol other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
