package highwake.store.dialect;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.support.AbstractFallbackSQLExceptionTranslator;

/// Tells Spring what SQLite's result codes mean; without it every refusal is an "uncategorized" one.
public final class SqliteErrors extends AbstractFallbackSQLExceptionTranslator {

	private static final int PRIMARY_CODE = 0xff;

	private static final int SQLITE_CONSTRAINT = 19;

	@Override
	protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException ex) {
		if (!(ex instanceof SQLiteException refusal)) {
			return null;
		}
		String message = buildMessage(task, (sql != null) ? sql : "", ex);
		return switch (refusal.getResultCode()) {
			case SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_ROWID ->
				new DuplicateKeyException(message, ex);
			case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_TIMEOUT, SQLITE_LOCKED,
					SQLITE_LOCKED_SHAREDCACHE ->
				new CannotAcquireLockException(message, ex);
			case SQLITE_READONLY, SQLITE_FULL, SQLITE_CANTOPEN -> new TransientDataAccessResourceException(message, ex);
			default -> ((refusal.getResultCode().code & PRIMARY_CODE) == SQLITE_CONSTRAINT)
					? new DataIntegrityViolationException(message, ex) : null;
		};
	}

}
