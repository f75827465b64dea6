package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import highwake.galaxy.Symbol;

/// The numbers that stand for symbols in blobs of `market.db`: each gets the next one when a report first names it.
final class Symbols implements AutoCloseable {

	private final Map<Symbol, Integer> numbers = new HashMap<>();

	private final List<Symbol> symbols = new ArrayList<>();

	private final PreparedStatement insert;

	private Symbols(Connection connection, String all, String insert) throws SQLException {
		this.insert = connection.prepareStatement(insert);
		try (PreparedStatement select = connection.prepareStatement(all); ResultSet row = select.executeQuery()) {
			while (row.next()) {
				remember(new Symbol(row.getString(1)));
			}
		}
	}

	static Symbols modules(Connection connection) throws SQLException {
		return new Symbols(connection, "select symbol from module order by id",
				"insert into module (id, symbol) values (?, ?)");
	}

	static Symbols ships(Connection connection) throws SQLException {
		return new Symbols(connection, "select symbol from ship order by id",
				"insert into ship (id, symbol) values (?, ?)");
	}

	static Symbols materials(Connection connection) throws SQLException {
		return new Symbols(connection, "select symbol from material order by id",
				"insert into material (id, symbol) values (?, ?)");
	}

	/// Gives a number to a symbol that has none.
	void learn(Symbol symbol) throws SQLException {
		if (!this.numbers.containsKey(symbol)) {
			new Values(this.insert).put(this.symbols.size()).put(symbol.value()).execute();
			remember(symbol);
		}
	}

	int numberOf(Symbol symbol) {
		Integer number = this.numbers.get(symbol);
		if (number == null) {
			throw new IllegalStateException("Nobody has learnt " + symbol);
		}
		return number;
	}

	Symbol symbolOf(int number) {
		return this.symbols.get(number);
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
	}

	private void remember(Symbol symbol) {
		this.numbers.put(symbol, this.symbols.size());
		this.symbols.add(symbol);
	}

}
