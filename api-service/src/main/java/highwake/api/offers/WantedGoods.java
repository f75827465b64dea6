package highwake.api.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.commodities.GoodNames;
import highwake.api.http.BadParameter;
import highwake.galaxy.CommoditySymbol;

/// Reads which commodities a request is about: symbols, or names as the game spells them, in any case.
@Component
public class WantedGoods {

	/// How many may be asked for at once.
	public static final int MOST = 20;

	private final GoodNames names;

	WantedGoods(GoodNames names) {
		this.names = names;
	}

	/// Answers the symbols of a list that is separated by commas, in their order, each
	/// once; throws [BadParameter] where there are none or too many, or where neither the
	/// catalogue nor any market knows one.
	public Set<CommoditySymbol> require(String field, String list, Board board) {
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
		return this.names.symbol(name)
			.filter((symbol) -> this.names.knows(symbol) || board.good(symbol).isPresent())
			.or(() -> this.names.find(name));
	}

}
