package highwake.collector.backups;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import highwake.store.PackedList;
import highwake.store.PackedOffers;

/// Turns the packed lists of a copy of `market.db` into rows that anybody can ask for with a SQL shell.
final class PlainRows {

	private static final int UNSTATED = 4;

	private static final List<Packed> LISTS = List.of(
			new Packed("outfitting", "modules", "outfitting_module", List.of("module_id")),
			new Packed("outfitting", "prices", "outfitting_price", List.of("module_id", "price", "merc_coins")),
			new Packed("shipyard", "ships", "shipyard_ship", List.of("ship_id")), new Packed("bartender", "materials",
					"bartender_material", List.of("material_id", "price", "stock", "demand")));

	/// A list that is not offers.
	///
	/// @param rows the table that its rows go to
	private record Packed(String table, String blob, String rows, List<String> columns) {

	}

	private PlainRows() {
	}

	static void into(Connection connection) throws SQLException {
		connection.setAutoCommit(false);
		unpackOffers(connection);
		for (Packed packed : LISTS) {
			unpack(packed, connection);
		}
		connection.commit();
		connection.setAutoCommit(true);
	}

	private static void unpackOffers(Connection connection) throws SQLException {
		execute(connection, """
				create table offer (
					market_id integer not null,
					commodity_id integer not null,
					buy_price integer not null,
					stock integer not null,
					stock_bracket integer,
					sell_price integer not null,
					demand integer not null,
					demand_bracket integer,
					mean_price integer not null,
					primary key (market_id, commodity_id)
				) strict, without rowid""");
		try (PreparedStatement insert = connection.prepareStatement("insert into offer values (?, ?, ?, ?, nullif(?, "
				+ UNSTATED + "), ?, ?, nullif(?, " + UNSTATED + "), ?)");
				Statement select = connection.createStatement();
				ResultSet row = select.executeQuery("select market_id, offers from market order by market_id")) {
			while (row.next()) {
				PackedOffers.Reader offer = new PackedOffers.Reader(row.getBytes(2));
				while (offer.next()) {
					insert.setLong(1, row.getLong(1));
					insert.setInt(2, offer.commodity());
					insert.setInt(3, offer.buyPriceCr());
					insert.setInt(4, offer.stockTonnes());
					insert.setInt(5, offer.stockBracket());
					insert.setInt(6, offer.sellPriceCr());
					insert.setInt(7, offer.demandTonnes());
					insert.setInt(8, offer.demandBracket());
					insert.setInt(9, offer.meanPriceCr());
					insert.executeUpdate();
				}
			}
		}
		execute(connection, "alter table market drop column offers");
	}

	private static void unpack(Packed packed, Connection connection) throws SQLException {
		execute(connection, "create table " + packed.rows + " (market_id integer not null, "
				+ String.join(" integer not null, ", packed.columns) + " integer not null, primary key (market_id, "
				+ packed.columns.getFirst() + ")) strict, without rowid");
		int others = packed.columns.size() - 1;
		try (PreparedStatement insert = connection
			.prepareStatement("insert into " + packed.rows + " values (?, ?" + ", ?".repeat(others) + ")");
				Statement select = connection.createStatement();
				ResultSet row = select.executeQuery("select market_id, " + packed.blob + " from " + packed.table
						+ " where " + packed.blob + " is not null order by market_id")) {
			while (row.next()) {
				for (List<Integer> values : rows(row.getBytes(2), others)) {
					insert.setLong(1, row.getLong(1));
					for (int i = 0; i < values.size(); i++) {
						insert.setInt(i + 2, values.get(i));
					}
					insert.executeUpdate();
				}
			}
		}
		execute(connection, "alter table " + packed.table + " drop column " + packed.blob);
	}

	private static List<List<Integer>> rows(byte[] blob, int others) {
		return PackedList.unpack(blob, (number, columns) -> {
			List<Integer> values = new ArrayList<>(List.of(number));
			for (int i = 0; i < others; i++) {
				values.add(columns.getAsInt());
			}
			return values;
		});
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
