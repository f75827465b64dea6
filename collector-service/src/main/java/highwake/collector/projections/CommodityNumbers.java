package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;

/// The numbers that stand for commodities in `market.db`: each symbol gets the next one when a report first names it.
final class CommodityNumbers implements AutoCloseable {

	private final Map<CommoditySymbol, Integer> numbers = new HashMap<>();

	private final List<CommoditySymbol> symbols = new ArrayList<>();

	private final PreparedStatement insert;

	CommodityNumbers(Connection connection) throws SQLException {
		this.insert = connection.prepareStatement("insert into commodity (id, symbol) values (?, ?)");
		try (PreparedStatement select = connection.prepareStatement("select symbol from commodity order by id");
				ResultSet row = select.executeQuery()) {
			while (row.next()) {
				remember(new CommoditySymbol(row.getString(1)));
			}
		}
	}

	/// Gives a number to every good that has none.
	void learn(List<Offer> offers) throws SQLException {
		for (Offer offer : offers) {
			if (!this.numbers.containsKey(offer.commodity())) {
				new Values(this.insert).put(this.symbols.size()).put(offer.commodity().value()).execute();
				remember(offer.commodity());
			}
		}
	}

	int numberOf(CommoditySymbol symbol) {
		return this.numbers.getOrDefault(symbol, -1);
	}

	CommoditySymbol symbolOf(int number) {
		return this.symbols.get(number);
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
	}

	private void remember(CommoditySymbol symbol) {
		this.numbers.put(symbol, this.symbols.size());
		this.symbols.add(symbol);
	}

}
