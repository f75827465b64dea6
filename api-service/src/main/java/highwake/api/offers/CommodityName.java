package highwake.api.offers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import highwake.galaxy.CommoditySymbol;

/// How a path names a commodity: by its symbol, in any case.
final class CommodityName {

	private static final Pattern SYMBOL = Pattern.compile("[a-z0-9_]{1,64}");

	private CommodityName() {
	}

	/// Answers the symbol, empty where no commodity can be called so.
	static Optional<CommoditySymbol> symbol(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return SYMBOL.matcher(lower).matches() ? Optional.of(new CommoditySymbol(lower)) : Optional.empty();
	}

}
