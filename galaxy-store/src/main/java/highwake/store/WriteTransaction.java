package highwake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// A transaction that writes: begun IMMEDIATE, so that a read in it can never fail its write, and ended with the work.
///
/// JDBC's own `setAutoCommit(false)` is not used: the driver begins the next transaction as soon as one ends, so an idle
/// writer would keep every other one out.
public final class WriteTransaction {

	private WriteTransaction() {
	}

	/// Does the work in one transaction: commits what it did, or rolls all of it back
	/// when it throws.
	/// @param connection in auto-commit mode, and in no transaction
	public static <T> T of(Connection connection, Work<T> work) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("begin immediate");
			try {
				T result = work.run();
				statement.execute("commit");
				return result;
			}
			catch (SQLException | RuntimeException ex) {
				rollBack(statement, ex);
				throw ex;
			}
		}
	}

	private static void rollBack(Statement statement, Exception cause) {
		try {
			statement.execute("rollback");
		}
		catch (SQLException ex) {
			// SQLite has rolled back by itself after some errors, a full disk for one.
			cause.addSuppressed(ex);
		}
	}

	/// What is done in a transaction.
	@FunctionalInterface
	public interface Work<T> {

		/// Does it; answers what the transaction answers.
		T run() throws SQLException;

	}

}
