package highwake.collector.log;

import java.sql.SQLException;

/// The log cannot be written or read just now: locked, full, gone. What was not appended is not in it.
public final class LogUnavailable extends RuntimeException {

	public LogUnavailable(SQLException cause) {
		super(cause.getMessage(), cause);
	}

}
