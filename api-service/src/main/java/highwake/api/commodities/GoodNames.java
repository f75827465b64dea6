package highwake.api.commodities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.CommoditySymbol;

/// The names that players know commodities by.
@Component
public class GoodNames {

	private static final Pattern SYMBOL = Pattern.compile("[a-z0-9_]{1,64}");

	private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

	private final Commodities catalogue = Commodities.load();

	private final Map<String, CommoditySymbol> byLetters = new HashMap<>();

	GoodNames() {
		for (Commodity commodity : this.catalogue.all()) {
			this.byLetters.put(letters(commodity.name()), commodity.symbol());
		}
	}

	/// Answers how a commodity is called.
	public GoodName of(CommoditySymbol symbol) {
		return new GoodName(symbol.value(), this.catalogue.find(symbol).map(Commodity::name).orElse(symbol.value()));
	}

	/// Reads a symbol in any case, empty for what can be none.
	public Optional<CommoditySymbol> symbol(String written) {
		String lower = written.strip().toLowerCase(Locale.ROOT);
		return SYMBOL.matcher(lower).matches() ? Optional.of(new CommoditySymbol(lower)) : Optional.empty();
	}

	/// Tells whether the game has a commodity.
	public boolean knows(CommoditySymbol symbol) {
		return this.catalogue.find(symbol).isPresent();
	}

	/// Answers the commodity that the game calls so, by its symbol or its name, in any
	/// case.
	public Optional<CommoditySymbol> find(String symbolOrName) {
		return symbol(symbolOrName).filter(this::knows)
			.or(() -> Optional.ofNullable(this.byLetters.get(letters(symbolOrName))));
	}

	private static String letters(String name) {
		return NO_LETTER_OR_DIGIT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
	}

}
