package highwake.api.files;

import java.time.Duration;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.SqlProvider;

/// Reads, and logs those that took long, with the time that they waited for a connection: the statement, never the values,
/// which are what somebody asked for.
final class SlowReads extends JdbcTemplate {

	private static final Logger log = LoggerFactory.getLogger(SlowReads.class);

	private final Duration slow;

	/// @param slow reads of at least that long are logged
	SlowReads(DataSource readers, Duration slow) {
		super(readers);
		this.slow = slow;
	}

	@Override
	public <T extends @Nullable Object> T query(PreparedStatementCreator statement,
			@Nullable PreparedStatementSetter setter, ResultSetExtractor<T> extractor) {
		long begun = System.nanoTime();
		try {
			return super.query(statement, setter, extractor);
		}
		finally {
			long nanos = System.nanoTime() - begun;
			if (nanos >= this.slow.toNanos()) {
				String sql = (statement instanceof SqlProvider told) ? told.getSql() : null;
				log.warn("A read took {} ms: {}", nanos / 1_000_000, (sql == null) ? "?" : sql.replaceAll("\\s+", " "));
			}
		}
	}

}
