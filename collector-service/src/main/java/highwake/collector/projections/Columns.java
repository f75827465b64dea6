package highwake.collector.projections;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/// Reads the columns of a row from left to right.
final class Columns {

	private final ResultSet row;

	private int at;

	Columns(ResultSet row) {
		this.row = row;
	}

	long takeLong() throws SQLException {
		return this.row.getLong(++this.at);
	}

	int takeInt() throws SQLException {
		return this.row.getInt(++this.at);
	}

	double takeDouble() throws SQLException {
		return this.row.getDouble(++this.at);
	}

	byte[] takeBytes() throws SQLException {
		return this.row.getBytes(++this.at);
	}

	byte @Nullable [] findBytes() throws SQLException {
		return this.row.getBytes(++this.at);
	}

	String takeText() throws SQLException {
		return this.row.getString(++this.at);
	}

	@Nullable String findText() throws SQLException {
		return this.row.getString(++this.at);
	}

	@Nullable Long findLong() throws SQLException {
		long value = this.row.getLong(++this.at);
		return this.row.wasNull() ? null : value;
	}

	@Nullable Integer findInt() throws SQLException {
		int value = this.row.getInt(++this.at);
		return this.row.wasNull() ? null : value;
	}

	@Nullable Double findDouble() throws SQLException {
		double value = this.row.getDouble(++this.at);
		return this.row.wasNull() ? null : value;
	}

	/// Reads a group's time and gateway time, which stand after its facts; null where the
	/// group is not known.
	<T> @Nullable Known<T> known(@Nullable T facts) throws SQLException {
		Long knownAt = findLong();
		long gatewayAt = takeLong();
		return (facts == null || knownAt == null) ? null : new Known<>(facts, 0, knownAt, gatewayAt);
	}

}
