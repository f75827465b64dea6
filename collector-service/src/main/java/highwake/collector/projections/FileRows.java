package highwake.collector.projections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import highwake.store.WriteTransaction;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The rows of a file, as its projection writes them, and its progress. They change only together: in one transaction,
/// that ends with both or with neither. For one thread.
final class FileRows implements AutoCloseable {

	/// What SQLite says of a row that it will not have, whoever writes it: too big, a
	/// constraint, a wrong type.
	private static final Set<Integer> OF_THE_ROW = Set.of(SQLiteErrorCode.SQLITE_TOOBIG.code,
			SQLiteErrorCode.SQLITE_CONSTRAINT.code, SQLiteErrorCode.SQLITE_MISMATCH.code);

	private static final int PRIMARY_CODE = 0xff;

	private final Connection connection;

	private final Projection.Opening opening;

	private Projection projection;

	private Progress progress;

	/// @param connection is closed with it
	FileRows(Connection connection, Projection.Opening opening) throws SQLException {
		this.connection = connection;
		this.opening = opening;
		this.projection = opening.of(connection);
		this.progress = Progress.read(connection);
	}

	/// What is written in one transaction.
	@FunctionalInterface
	interface Writing {

		/// Writes rows; answers the progress after them, null where it stays as it is.
		@Nullable Progress from(Progress before) throws SQLException;

	}

	Connection connection() {
		return this.connection;
	}

	/// Answers the projection that writes the rows: another one after a refusal.
	Projection projection() {
		return this.projection;
	}

	Progress progress() {
		return this.progress;
	}

	/// Writes. When it throws, the file is as it was before, and must be opened anew.
	void write(Writing writing) throws SQLException {
		this.progress = WriteTransaction.of(this.connection, () -> {
			Progress after = writing.from(this.progress);
			if (after == null) {
				return this.progress;
			}
			this.progress.replaceBy(after, this.connection);
			return after;
		});
	}

	/// Writes what the file may refuse for a reason that lies in what is written; answers
	/// that reason, and then the file is as it was before, or null where all is written.
	@Nullable Exception tryWrite(Writing writing) throws SQLException {
		try {
			write(writing);
			return null;
		}
		catch (SQLException | RuntimeException ex) {
			if (!isOfTheRow(ex)) {
				throw ex;
			}
			forget();
			return ex;
		}
	}

	/// Tells whether a row is to blame, and not the file: a full disk, a lock.
	private static boolean isOfTheRow(Exception failure) {
		return switch (failure) {
			case SQLiteException refusal -> OF_THE_ROW.contains(refusal.getResultCode().code & PRIMARY_CODE);
			case SQLException _ -> false;
			default -> true;
		};
	}

	/// Forgets what the projection remembers of a transaction that was rolled back.
	private void forget() throws SQLException {
		this.projection.close();
		this.projection = this.opening.of(this.connection);
	}

	@Override
	public void close() throws SQLException {
		try (Connection _ = this.connection) {
			this.projection.close();
		}
	}

}
