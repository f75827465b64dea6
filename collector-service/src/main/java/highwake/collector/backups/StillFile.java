package highwake.collector.backups;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/// A SQLite file that nobody writes: a copy. Looking at it leaves no `-wal` and no `-shm` beside it.
final class StillFile implements AutoCloseable {

	private final Connection connection;

	private StillFile(Connection connection) {
		this.connection = connection;
	}

	static StillFile open(Path file) throws SQLException {
		SQLiteDataSource source = new SQLiteDataSource();
		source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replace("file:///", "file:/")
				+ "?immutable=1&mode=ro");
		return new StillFile(source.getConnection());
	}

	/// Throws where SQLite finds anything wrong with it.
	void requireSound() throws SQLException {
		String answer = text("pragma integrity_check(1)");
		if (!"ok".equals(answer)) {
			throw new SQLException("integrity_check says: " + answer);
		}
	}

	Map<String, Long> countRows() throws SQLException {
		return countRows(this.connection);
	}

	/// Answers the rows of every table, by name.
	static Map<String, Long> countRows(Connection connection) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
				select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'
				order by name""")) {
			while (row.next()) {
				tables.add(row.getString(1));
			}
		}
		Map<String, Long> counts = new LinkedHashMap<>();
		for (String table : tables) {
			try (Statement statement = connection.createStatement();
					ResultSet row = statement
						.executeQuery("select count(*) from \"" + table.replace("\"", "\"\"") + "\"")) {
				counts.put(table, row.getLong(1));
			}
		}
		return counts;
	}

	Manifest.Cursor cursor() throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet row = statement.executeQuery("select log_id, applied_seq from progress")) {
			return new Manifest.Cursor(row.getString(1), row.getLong(2));
		}
	}

	private @Nullable String text(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			return row.getString(1);
		}
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
