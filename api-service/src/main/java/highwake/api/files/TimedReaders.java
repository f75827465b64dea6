package highwake.api.files;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import javax.sql.DataSource;

import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Connections whose queries end: SQLite asks now and then whether to go on, and is told no once the time since the
/// connection was borrowed is over. (The driver's `setQueryTimeout` only sets how long to wait for a lock.)
final class TimedReaders extends DelegatingDataSource {

	/// SQLite asks after so many steps of its virtual machine: about every millisecond.
	private static final int STEPS = 10_000;

	private final Duration limit;

	private final Map<SQLiteConnection, Deadline> deadlines = Collections.synchronizedMap(new WeakHashMap<>());

	TimedReaders(DataSource readers, Duration limit) {
		super(readers);
		this.limit = limit;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		try (Statement statement = connection.createStatement()) {
			// While it waits for a lock, SQLite asks nobody.
			statement.execute("pragma busy_timeout = " + this.limit.toMillis());
		}
		catch (SQLException ex) {
			connection.close();
			throw ex;
		}
		Deadline deadline = new Deadline();
		deadline.renew(this.limit);
		ProgressHandler.setHandler(connection, STEPS, deadline);
		this.deadlines.put(connection.unwrap(SQLiteConnection.class), deadline);
		return connection;
	}

	/// Answers a pool over this source that starts a connection's time when it is
	/// borrowed.
	DataSource renewing(DataSource pool) {
		return new DelegatingDataSource(pool) {

			@Override
			public Connection getConnection() throws SQLException {
				Connection connection = super.getConnection();
				Deadline deadline = TimedReaders.this.deadlines.get(connection.unwrap(SQLiteConnection.class));
				if (deadline != null) {
					deadline.renew(TimedReaders.this.limit);
				}
				return connection;
			}

		};
	}

	private static final class Deadline extends ProgressHandler {

		private volatile long endsAt;

		void renew(Duration limit) {
			this.endsAt = System.nanoTime() + limit.toNanos();
		}

		@Override
		protected int progress() {
			return (System.nanoTime() - this.endsAt > 0) ? 1 : 0;
		}

	}

}
