package highwake.api.offers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.http.BadParameter;
import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.CommoditySymbol;

/// Reads which commodities a request is about: symbols, or names as the game spells them, in any case.
@Component
class WantedGoods {

	/// How many may be asked for at once.
	static final int MOST = 20;

	private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

	private final Commodities catalogue = Commodities.load();

	private final Map<String, CommoditySymbol> byName = new HashMap<>();

	WantedGoods() {
		for (Commodity commodity : this.catalogue.all()) {
			this.byName.put(letters(commodity.name()), commodity.symbol());
		}
	}

	/// Answers the symbols of a list that is separated by commas, in their order, each
	/// once; throws [BadParameter] where there are none or too many, or where neither the
	/// catalogue nor any market knows one.
	Set<CommoditySymbol> require(String field, String list, Board board) {
		Set<CommoditySymbol> symbols = new TreeSet<>();
		List<String> unknown = new ArrayList<>();
		for (String name : list.split(",", -1)) {
			if (!name.isBlank()) {
				find(name.strip(), board).ifPresentOrElse(symbols::add, () -> unknown.add(name.strip()));
			}
		}
		if (!unknown.isEmpty()) {
			throw new BadParameter(field, String.join(",", unknown),
					"must be commodities that the game or a market knows");
		}
		if (symbols.isEmpty() || symbols.size() > MOST) {
			throw new BadParameter(field, list, "must be 1 to %d commodities, separated by commas".formatted(MOST));
		}
		return symbols;
	}

	private Optional<CommoditySymbol> find(String name, Board board) {
		return CommodityName.symbol(name)
			.filter((symbol) -> this.catalogue.find(symbol).isPresent() || board.good(symbol).isPresent())
			.or(() -> Optional.ofNullable(this.byName.get(letters(name))));
	}

	private static String letters(String name) {
		return NO_LETTER_OR_DIGIT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
	}

}
