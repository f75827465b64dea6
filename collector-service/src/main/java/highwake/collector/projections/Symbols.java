package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Symbol;
import highwake.store.PackedList;

/// The numbers that stand for symbols in blobs of a file: each gets the next one when a report first names it.
///
/// @param <S> the symbol
final class Symbols<S extends Comparable<S>> implements AutoCloseable {

	private final Map<S, Integer> numbers = new HashMap<>();

	private final List<S> symbols = new ArrayList<>();

	private final PreparedStatement insert;

	private final Function<S, String> text;

	private Symbols(Connection connection, String all, String insert, Function<String, S> symbol,
			Function<S, String> text) throws SQLException {
		this.insert = connection.prepareStatement(insert);
		this.text = text;
		try (PreparedStatement select = connection.prepareStatement(all); ResultSet row = select.executeQuery()) {
			while (row.next()) {
				remember(symbol.apply(row.getString(1)));
			}
		}
	}

	static Symbols<CommoditySymbol> commodities(Connection connection) throws SQLException {
		return new Symbols<>(connection, "select symbol from commodity order by id",
				"insert into commodity (id, symbol) values (?, ?)", CommoditySymbol::new, CommoditySymbol::value);
	}

	static Symbols<Symbol> modules(Connection connection) throws SQLException {
		return new Symbols<>(connection, "select symbol from module order by id",
				"insert into module (id, symbol) values (?, ?)", Symbol::new, Symbol::value);
	}

	static Symbols<Symbol> ships(Connection connection) throws SQLException {
		return new Symbols<>(connection, "select symbol from ship order by id",
				"insert into ship (id, symbol) values (?, ?)", Symbol::new, Symbol::value);
	}

	static Symbols<Symbol> materials(Connection connection) throws SQLException {
		return new Symbols<>(connection, "select symbol from material order by id",
				"insert into material (id, symbol) values (?, ?)", Symbol::new, Symbol::value);
	}

	/// Gives numbers to those symbols of a list that have none.
	/// @param symbol answers an element's symbol
	<T> void learn(List<T> listed, Function<T, S> symbol) throws SQLException {
		for (T one : listed) {
			S named = symbol.apply(one);
			if (!this.numbers.containsKey(named)) {
				new Values(this.insert).put(this.symbols.size()).put(this.text.apply(named)).execute();
				remember(named);
			}
		}
	}

	int numberOf(S symbol) {
		Integer number = this.numbers.get(symbol);
		if (number == null) {
			throw new IllegalStateException("Nobody has learnt " + symbol);
		}
		return number;
	}

	S symbolOf(int number) {
		return this.symbols.get(number);
	}

	/// Packs a list of symbols, giving numbers to those that have none.
	byte[] pack(List<S> listed) throws SQLException {
		return pack(listed, Function.identity(), List.of());
	}

	/// Packs a list of rows, giving numbers to those symbols that have none.
	/// @param symbol answers a row's symbol
	/// @param columns answer the row's other columns, in order
	<T> byte[] pack(List<T> rows, Function<T, S> symbol, List<ToIntFunction<T>> columns) throws SQLException {
		learn(rows, symbol);
		return PackedList.pack(rows, (row) -> numberOf(symbol.apply(row)), columns);
	}

	/// Unpacks a list of symbols, sorted.
	List<S> unpack(byte[] blob) {
		return PackedList.<S>unpack(blob, (number, _) -> symbolOf(number)).stream().sorted().toList();
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
	}

	private void remember(S symbol) {
		this.numbers.put(symbol, this.symbols.size());
		this.symbols.add(symbol);
	}

}
