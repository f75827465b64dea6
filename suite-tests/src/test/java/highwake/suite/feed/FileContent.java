package highwake.suite.feed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import highwake.galaxy.CommoditySymbol;
import highwake.store.PackedList;
import highwake.store.PackedOffers;
import highwake.store.StoreFile;

/// What the galaxy files hold, every table of them, freed of what depends on the order of frames: the change numbers, and
/// the numbers that stand for symbols. Two directories with equal content answer every question alike.
public record FileContent(Map<String, List<String>> tables) {

	/// How far a file has come, in the log and in dumps, what has happened to it, and its
	/// dictionaries.
	private static final Pattern ORDER_OF_FRAMES = Pattern
		.compile("progress|import|flyway_schema_history|sqlite_.*|commodity|module|ship|material");

	/// Columns of packed lists: the dictionary of their symbols and how many columns a
	/// row has.
	private static final Map<String, Packed> PACKED = Map.of("modules", new Packed("module", 0), "prices",
			new Packed("module", 2), "ships", new Packed("ship", 0), "materials", new Packed("material", 3));

	private record Packed(String dictionary, int columns) {

	}

	/// Reads the content of a data directory.
	public static FileContent of(Path dataDirectory) throws SQLException {
		Map<String, List<String>> tables = new TreeMap<>();
		for (StoreFile file : List.of(StoreFile.GALAXY, StoreFile.MARKET)) {
			try (Connection connection = file.openReader(dataDirectory)) {
				Map<String, List<String>> dictionaries = (file == StoreFile.MARKET) ? dictionaries(connection)
						: Map.of();
				for (String table : column(connection, "select name from sqlite_schema where type = 'table'")) {
					if (!ORDER_OF_FRAMES.matcher(table).matches()) {
						tables.put(table, rows(connection, table, dictionaries));
					}
				}
			}
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

	/// Answers the content without the rows of some markets, systems and carriers.
	/// @param names their ids and callsigns
	public FileContent without(Set<String> names) {
		Map<String, List<String>> others = new TreeMap<>();
		this.tables.forEach((table, rows) -> others.put(table,
				rows.stream().filter((row) -> !isOf(firstValue(row), names)).toList()));
		return new FileContent(others);
	}

	/// A body's key is its system's address and nine bits more.
	private static boolean isOf(String key, Set<String> names) {
		return names.contains(key)
				|| (key.matches("\\d{1,18}") && names.contains(Long.toString(Long.parseLong(key) >> 9)));
	}

	/// Answers how many rows there are.
	public int size() {
		return this.tables.values().stream().mapToInt(List::size).sum();
	}

	/// Most rows begin with the id of their market or system, or a callsign.
	private static String firstValue(String row) {
		String first = row.substring(0, row.indexOf(' '));
		return first.substring(first.indexOf('=') + 1);
	}

	private static Map<String, List<String>> dictionaries(Connection market) throws SQLException {
		Map<String, List<String>> dictionaries = new TreeMap<>();
		for (String table : List.of("commodity", "module", "ship", "material")) {
			dictionaries.put(table, column(market, "select symbol from " + table + " order by id"));
		}
		return dictionaries;
	}

	private static List<String> column(Connection file, String sql) throws SQLException {
		List<String> values = new ArrayList<>();
		try (Statement statement = file.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				values.add(row.getString(1));
			}
		}
		return values;
	}

	private static List<String> rows(Connection file, String table, Map<String, List<String>> dictionaries)
			throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Statement statement = file.createStatement();
				ResultSet row = statement.executeQuery("select * from " + table)) {
			int columns = row.getMetaData().getColumnCount();
			while (row.next()) {
				StringBuilder text = new StringBuilder();
				for (int column = 1; column <= columns; column++) {
					String name = row.getMetaData().getColumnName(column);
					if (!name.equals("change")) {
						String value = (row.getObject(column) instanceof byte[] blob)
								? unpacked(name, blob, dictionaries) : String.valueOf(row.getString(column));
						text.append(name).append('=').append(value).append(' ');
					}
				}
				rows.add(text.toString());
			}
		}
		Collections.sort(rows);
		return rows;
	}

	private static String unpacked(String column, byte[] blob, Map<String, List<String>> dictionaries) {
		if (column.equals("offers")) {
			List<String> goods = dictionaries.getOrDefault("commodity", List.of());
			return PackedOffers.unpack(blob, (number) -> new CommoditySymbol(goods.get(number))).toString();
		}
		Packed packed = PACKED.get(column);
		if (packed == null) {
			return HexFormat.of().formatHex(blob);
		}
		List<String> symbols = dictionaries.getOrDefault(packed.dictionary(), List.of());
		List<String> listed = new ArrayList<>(PackedList.<String>unpack(blob, (number, next) -> symbols.get(number)
				+ IntStream.range(0, packed.columns()).mapToObj((_) -> " " + next.getAsInt()).toList()));
		Collections.sort(listed);
		return listed.toString();
	}

}
