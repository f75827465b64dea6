package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// The dumps that were imported into a file: its `import` table.
final class ImportPositions {

	private ImportPositions() {
	}

	static @Nullable ImportPosition find(Connection connection, String key) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("""
				select source, name, size, ordered_at, elements, text_at, is_done from import where key = ?""")) {
			select.setString(1, key);
			try (ResultSet row = select.executeQuery()) {
				if (!row.next()) {
					return null;
				}
				Columns columns = new Columns(row);
				return new ImportPosition(key, columns.takeText(), columns.takeText(), columns.takeLong(),
						Instant.ofEpochMilli(columns.takeLong()), columns.takeLong(), columns.takeLong(),
						columns.takeInt() != 0);
			}
		}
	}

	static void put(Connection connection, ImportPosition position) throws SQLException {
		try (PreparedStatement replace = connection.prepareStatement("""
				insert or replace into import (key, source, name, size, ordered_at, elements, text_at, is_done)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
			new Values(replace).put(position.key())
				.put(position.source())
				.put(position.name())
				.put(position.size())
				.put(position.orderedAt().toEpochMilli())
				.put(position.elements())
				.put(position.textAt())
				.put(position.isDone())
				.execute();
		}
	}

}
