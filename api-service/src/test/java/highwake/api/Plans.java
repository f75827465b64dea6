package highwake.api;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import highwake.store.StoreFile;

/// What SQLite makes of a statement against the migrated schema.
public final class Plans {

	private Plans() {
	}

	/// Holds that a statement reads no table from end to end.
	public static void hold(StoreFile file, Path directory, String sql) throws SQLException {
		assertThat(of(file, directory, sql)).as(sql)
			.isNotEmpty()
			.noneMatch((step) -> step.startsWith("SCAN ") && !step.equals("SCAN CONSTANT ROW"));
	}

	/// Lists the steps of a statement's plan; throws where it cannot be prepared.
	public static List<String> of(StoreFile file, Path directory, String sql) throws SQLException {
		file.migrate(directory);
		List<String> steps = new ArrayList<>();
		try (Connection connection = file.openReader(directory);
				PreparedStatement statement = connection.prepareStatement("explain query plan " + sql);
				ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				steps.add(row.getString("detail"));
			}
		}
		return steps;
	}

}
