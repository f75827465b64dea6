package highwake.collector.projections;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

import highwake.collector.facts.Stamp;
import org.jspecify.annotations.Nullable;

/// Binds the values of a statement from left to right.
final class Values {

	private final PreparedStatement statement;

	private int at;

	Values(PreparedStatement statement) {
		this.statement = statement;
	}

	Values put(long value) throws SQLException {
		this.statement.setLong(++this.at, value);
		return this;
	}

	Values put(double value) throws SQLException {
		this.statement.setDouble(++this.at, value);
		return this;
	}

	Values put(boolean value) throws SQLException {
		return put(value ? 1L : 0L);
	}

	Values put(byte @Nullable [] value) throws SQLException {
		this.statement.setBytes(++this.at, value);
		return this;
	}

	Values put(@Nullable String value) throws SQLException {
		this.statement.setString(++this.at, value);
		return this;
	}

	Values put(@Nullable Long value) throws SQLException {
		return (value != null) ? put(value.longValue()) : putNull();
	}

	Values put(@Nullable Integer value) throws SQLException {
		return (value != null) ? put(value.longValue()) : putNull();
	}

	Values put(@Nullable Double value) throws SQLException {
		return (value != null) ? put(value.doubleValue()) : putNull();
	}

	/// Binds a text where the column takes no null: empty for none.
	Values putOrEmpty(@Nullable String value) throws SQLException {
		return put((value != null) ? value : "");
	}

	/// Binds a fact's time and gateway time.
	Values put(Stamp stamp) throws SQLException {
		return put(stamp.at().toEpochMilli()).put(stamp.gatewayAt().toEpochMilli());
	}

	/// Binds a group's time and gateway time.
	Values put(@Nullable Known<?> known) throws SQLException {
		return (known != null) ? put(known.at()).put(known.gatewayAt()) : putNull().putNull();
	}

	int execute() throws SQLException {
		return this.statement.executeUpdate();
	}

	private Values putNull() throws SQLException {
		this.statement.setNull(++this.at, Types.NULL);
		return this;
	}

}
