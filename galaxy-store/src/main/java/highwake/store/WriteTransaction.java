package highwake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// A transaction that writes: begun IMMEDIATE, so that a read in it can never fail its write, and ended with the work.
///
/// The driver must know of the transaction. Where it believes to be in auto-commit mode, it tries to begin and commit one
/// of its own after every statement, which costs as much again as a small statement does. `Connection.commit()` is not
/// used, for the driver then begins the next transaction at once, and an idle writer would keep every other one out.
public final class WriteTransaction {

	private WriteTransaction() {
	}

	/// Does the work in one transaction: commits what it did, or rolls all of it back
	/// when it throws.
	/// @param connection of [StoreFile#openWriter], in auto-commit mode
	public static <T> T of(Connection connection, Work<T> work) throws SQLException {
		try {
			connection.setAutoCommit(false); // begins, in the mode that the connection
												// was opened with
			T result = work.run();
			connection.setAutoCommit(true); // commits
			return result;
		}
		catch (SQLException | RuntimeException ex) {
			rollBack(connection, ex);
			throw ex;
		}
	}

	private static void rollBack(Connection connection, Exception cause) {
		try (Statement statement = connection.createStatement()) {
			statement.execute("rollback");
		}
		catch (SQLException ex) {
			// Nothing had begun, or SQLite has rolled back by itself: after a full disk,
			// for one.
			cause.addSuppressed(ex);
		}
		try {
			connection.setAutoCommit(true);
		}
		catch (SQLException _) {
			// It is back in auto-commit mode; there is nothing left that it could have
			// committed.
		}
	}

	/// What is done in a transaction.
	@FunctionalInterface
	public interface Work<T> {

		/// Does it; answers what the transaction answers.
		T run() throws SQLException;

	}

}
