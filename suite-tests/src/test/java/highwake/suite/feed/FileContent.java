package highwake.suite.feed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import highwake.galaxy.CommoditySymbol;
import highwake.store.PackedOffers;
import highwake.store.StoreFile;

/// What the galaxy files hold, freed of what depends on the order of frames: the change numbers, and the numbers that
/// stand for commodities. Two directories with equal content answer every question alike.
public record FileContent(Map<String, List<String>> tables) {

	private static final Set<String> ORDER_OF_FRAMES = Set.of("change", "offers");

	/// Reads the content of a data directory.
	public static FileContent of(Path dataDirectory) throws SQLException {
		Map<String, List<String>> tables = new TreeMap<>();
		try (Connection galaxy = StoreFile.GALAXY.openReader(dataDirectory);
				Connection market = StoreFile.MARKET.openReader(dataDirectory)) {
			tables.put("system", rows(galaxy, "select * from system order by address"));
			tables.put("station", rows(galaxy, "select * from station order by market_id"));
			tables.put("place", rows(galaxy, "select * from place order by system_address, body_id, name"));
			tables.put("market", rows(market, "select * from market order by market_id"));
			tables.put("offers", offers(market));
		}
		return new FileContent(tables);
	}

	/// Answers how many frames the log of a data directory holds.
	public static long frames(Path dataDirectory) throws SQLException {
		try (Connection feed = StoreFile.FEED.openReader(dataDirectory);
				Statement statement = feed.createStatement();
				ResultSet row = statement.executeQuery("select count(*) from frame")) {
			return row.getLong(1);
		}
	}

	/// Answers the content without the rows of some markets and systems.
	public FileContent without(Set<Long> ids) {
		Map<String, List<String>> others = new TreeMap<>();
		this.tables.forEach(
				(table, rows) -> others.put(table, rows.stream().filter((row) -> !ids.contains(id(row))).toList()));
		return new FileContent(others);
	}

	/// Answers how many rows there are.
	public int size() {
		return this.tables.values().stream().mapToInt(List::size).sum();
	}

	/// Every row begins with the number of its market or system.
	private static Long id(String row) {
		String first = row.substring(0, row.indexOf(' '));
		return Long.valueOf(first.substring(first.indexOf('=') + 1));
	}

	private static List<String> rows(Connection file, String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Statement statement = file.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			int columns = row.getMetaData().getColumnCount();
			while (row.next()) {
				StringBuilder text = new StringBuilder();
				for (int column = 1; column <= columns; column++) {
					String name = row.getMetaData().getColumnName(column);
					if (!ORDER_OF_FRAMES.contains(name)) {
						text.append(name).append('=').append(row.getString(column)).append(' ');
					}
				}
				rows.add(text.toString());
			}
		}
		return rows;
	}

	private static List<String> offers(Connection file) throws SQLException {
		List<CommoditySymbol> symbols = new ArrayList<>();
		List<String> offers = new ArrayList<>();
		try (Statement statement = file.createStatement()) {
			try (ResultSet row = statement.executeQuery("select symbol from commodity order by id")) {
				while (row.next()) {
					symbols.add(new CommoditySymbol(row.getString(1)));
				}
			}
			try (ResultSet row = statement.executeQuery("select market_id, offers from market order by market_id")) {
				while (row.next()) {
					offers.add(row.getLong(1) + " " + PackedOffers.unpack(row.getBytes(2), symbols::get));
				}
			}
		}
		return offers;
	}

}
