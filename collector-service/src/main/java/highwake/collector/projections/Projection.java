package highwake.collector.projections;

import java.sql.Connection;
import java.sql.SQLException;

import highwake.collector.facts.Fact;

/// Applies facts to the rows of one file, inside a transaction that somebody else begins and ends.
interface Projection extends AutoCloseable {

	/// Answers the number of its rules. A greater one than the file's has the lead apply
	/// again what the log still holds.
	default int version() {
		return 1;
	}

	/// Tells whether this file keeps facts of that kind.
	boolean keeps(Fact fact);

	/// Applies one fact; answers whether a row that readers follow was written.
	/// @param change stands on every row that is written
	boolean apply(Fact fact, long change) throws SQLException;

	/// Tells whether a fact is from beyond the horizon, and is not to be applied.
	default boolean refuses(Fact fact, long newestGatewayAt) {
		return false;
	}

	/// Forgets what is from beyond the horizon among the next few rows.
	/// @param change stands on every row that is written
	default Forgotten forget(long newestGatewayAt, long change) throws SQLException {
		return new Forgotten(false, true);
	}

	/// Applies a fact that comes from elsewhere than the log; answers whether a row that
	/// readers follow was written.
	default boolean applyImported(Fact fact, long change) throws SQLException {
		return apply(fact, change);
	}

	/// Hears of a frame, before its facts if it has any, whatever came of it.
	default void heard(ReadFrame frame) throws SQLException {
	}

	/// Writes what was gathered and not yet written, at the end of each transaction.
	default void finish() throws SQLException {
	}

	@Override
	void close() throws SQLException;

	/// Makes a projection that writes through a connection.
	@FunctionalInterface
	interface Opening {

		Projection of(Connection connection) throws SQLException;

	}

}
