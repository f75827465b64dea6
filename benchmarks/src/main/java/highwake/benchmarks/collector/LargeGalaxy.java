package highwake.benchmarks.collector;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import highwake.store.StoreFile;

/// A `galaxy.db` that knows many systems already: made up, spread over all addresses, as the discovery scans of years
/// leave them.
final class LargeGalaxy {

	/// Addresses have 55 bits.
	private static final long ADDRESSES = 1L << 55;

	private LargeGalaxy() {
	}

	/// Fills a new `galaxy.db`; answers its size in bytes.
	static long fill(Path data, int systems) throws Exception {
		StoreFile.GALAXY.migrate(data);
		try (Connection connection = StoreFile.GALAXY.openWriter(data);
				Statement statement = connection.createStatement()) {
			List<String> indexes = dropIndexes(statement);
			insert(connection, systems);
			for (String index : indexes) {
				statement.execute(index);
			}
			statement.execute("pragma wal_checkpoint(truncate)");
		}
		return Files.size(StoreFile.GALAXY.in(data));
	}

	/// They are made again at the end: to sort once is quicker than to insert at random.
	private static List<String> dropIndexes(Statement statement) throws SQLException {
		List<String> names = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		try (ResultSet row = statement.executeQuery(
				"select name, sql from sqlite_master where type = 'index' and tbl_name = 'system' and sql is not null")) {
			while (row.next()) {
				names.add(row.getString(1));
				texts.add(row.getString(2));
			}
		}
		for (String name : names) {
			statement.execute("drop index " + name);
		}
		return texts;
	}

	private static void insert(Connection connection, int systems) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("""
				with recursive n (i) as (select 1 union all select i + 1 from n where i < ?1)
				insert into system (address, name, x, y, z, placed_trust, placed_at, placed_gateway_at, is_off_boxel,
					body_count, non_body_count, counted_at, counted_gateway_at, updated_at, change)
				select i * ?2 + abs(random()) % ?2,
					printf('Bench %s %c%c-%c %c%d-%d', hex(randomblob(3)), 65 + abs(random()) % 26,
						65 + abs(random()) % 26, 65 + abs(random()) % 26, 97 + abs(random()) % 8,
						abs(random()) % 200, abs(random()) % 9000),
					(abs(random()) % 2560000 - 1280000) / 32.0, (abs(random()) % 256000 - 128000) / 32.0,
					(abs(random()) % 2560000 - 800000) / 32.0, 0, 1700000000000 + i, 1700000000000 + i, 0,
					abs(random()) % 40, abs(random()) % 60, 1700000000000 + i, 1700000000000 + i,
					1700000000000 + i, 1
				from n""")) {
			insert.setInt(1, systems);
			insert.setLong(2, ADDRESSES / (systems + 2L));
			insert.executeUpdate();
		}
	}

}
