package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import highwake.store.StoreFile;

/// Every row of `history.db` as a text, but for its place in the log.
final class Dump {

	private static final List<String> TABLES = List.of("commodity", "market", "page", "strip", "carrier", "day",
			"figure", "schema", "activity", "software", "sweep");

	private Dump() {
	}

	static List<String> of(Path data) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection file = StoreFile.HISTORY.openReader(data); Statement statement = file.createStatement()) {
			for (String table : TABLES) {
				try (ResultSet row = statement.executeQuery("select * from " + table + " order by 1")) {
					while (row.next()) {
						rows.add(table + text(row));
					}
				}
			}
		}
		return rows;
	}

	private static String text(ResultSet row) throws SQLException {
		StringBuilder text = new StringBuilder();
		for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
			text.append(' ')
				.append((row.getObject(column) instanceof byte[] bytes) ? HexFormat.of().formatHex(bytes)
						: row.getString(column));
		}
		return text.toString();
	}

}
