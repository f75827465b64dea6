package highwake.api.sold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Sold;
import highwake.api.http.BadParameter;
import highwake.galaxy.Symbol;

/// Reads which modules and ships a request is about: symbols, or names as the game spells them, in any case.
@Component
public class WantedSold {

	/// How many of each may be asked for at once.
	static final int MOST = 20;

	private static final Pattern SYMBOL = Pattern.compile("[a-z0-9_]{1,100}");

	private final ModuleNames modules;

	private final ShipNames ships;

	WantedSold(ModuleNames modules, ShipNames ships) {
		this.modules = modules;
		this.ships = ships;
	}

	/// What is known of one kind of things.
	///
	/// @param rule what a list must be
	private record Kind(String field, String rule, Predicate<Symbol> isInTheCatalogue,
			Function<String, Optional<Symbol>> byName, Sold sold) {

		Optional<Symbol> find(String text) {
			String lower = text.toLowerCase(Locale.ROOT);
			return Optional.of(lower)
				.filter((symbol) -> SYMBOL.matcher(symbol).matches())
				.map(Symbol::new)
				.filter((symbol) -> this.isInTheCatalogue.test(symbol) || this.sold.number(symbol) >= 0)
				.or(() -> this.byName.apply(text));
		}

	}

	/// Answers the numbers that some modules have on the board, -1 for one that is sold
	/// nowhere; throws [BadParameter] where there are too many, or where neither the
	/// catalogue nor any station knows one.
	/// @param list separated by commas; null and blank for none
	public int[] modules(String field, @Nullable String list, Board board) {
		return numbers(list,
				new Kind(field,
						"must be modules that the game or a station knows, each by its symbol "
								+ "or its full name: 5A Frame Shift Drive",
						this.modules::knows, this.modules::find, board.modules()));
	}

	/// Answers the same of ships.
	public int[] ships(String field, @Nullable String list, Board board) {
		return numbers(list,
				new Kind(field, "must be ships that the game or a station knows, each by its symbol or its name",
						this.ships::knows, this.ships::find, board.ships()));
	}

	/// Answers a module by its symbol or its name, in any case, empty where neither the
	/// catalogue nor any station knows it.
	Optional<Symbol> module(String text, Board board) {
		return new Kind("", "", this.modules::knows, this.modules::find, board.modules()).find(text);
	}

	/// Answers a ship by its symbol or its name, in any case, empty where neither the
	/// catalogue nor any station knows it.
	Optional<Symbol> ship(String text, Board board) {
		return new Kind("", "", this.ships::knows, this.ships::find, board.ships()).find(text);
	}

	private static int[] numbers(@Nullable String list, Kind kind) {
		Set<Symbol> symbols = new TreeSet<>();
		List<String> unknown = new ArrayList<>();
		for (String name : (list == null) ? new String[0] : list.split(",", -1)) {
			if (!name.isBlank()) {
				kind.find(name.strip()).ifPresentOrElse(symbols::add, () -> unknown.add(name.strip()));
			}
		}
		if (!unknown.isEmpty()) {
			throw new BadParameter(kind.field(), String.join(",", unknown), kind.rule());
		}
		if (symbols.size() > MOST) {
			throw new BadParameter(kind.field(), String.valueOf(list), "must be at most %d".formatted(MOST));
		}
		return symbols.stream().mapToInt(kind.sold()::number).toArray();
	}

}
