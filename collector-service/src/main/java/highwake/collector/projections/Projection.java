package highwake.collector.projections;

import java.sql.SQLException;

import highwake.collector.facts.Fact;

/// Applies facts to the rows of one file, inside a transaction that somebody else begins and ends.
interface Projection extends AutoCloseable {

	/// Tells whether this file keeps facts of that kind.
	boolean keeps(Fact fact);

	/// Applies one fact; answers whether a row that readers follow was written.
	/// @param change stands on every row that is written
	boolean apply(Fact fact, long change) throws SQLException;

	@Override
	void close() throws SQLException;

}
