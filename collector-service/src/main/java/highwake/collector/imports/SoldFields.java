package highwake.collector.imports;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

import highwake.galaxy.Symbol;
import org.jspecify.annotations.Nullable;

/// What a station of a dump sells besides goods: whole lists, without prices.
record SoldFields(Glossary glossary) {

	private static final int MOST = 5_000;

	/// Reads symbols, each once, ordered.
	/// @param list the field with the objects
	/// @param symbol the field of each that has its symbol
	List<Symbol> symbols(Fields of, String list, String symbol) {
		return symbols(of, list, (one) -> one.checked(symbol, () -> Symbol.of(one.name(symbol))));
	}

	/// Reads ships that are named as the game shows them; one that nobody knows is left
	/// out.
	List<Symbol> ships(Fields of, String list) {
		return symbols(of, list, (one) -> {
			String symbol = this.glossary.find("ship", one.findWord("name"));
			return (symbol != null) ? new Symbol(symbol) : null;
		});
	}

	private static List<Symbol> symbols(Fields of, String list, Function<Fields, @Nullable Symbol> read) {
		List<Fields> listed = of.objects(list);
		if (listed.size() > MOST) {
			throw of.bad(list, "has " + listed.size() + " entries, more than " + MOST);
		}
		TreeSet<Symbol> symbols = new TreeSet<>();
		for (Fields one : listed) {
			Symbol symbol = read.apply(one);
			if (symbol != null) {
				symbols.add(symbol);
			}
		}
		return List.copyOf(symbols);
	}

}
