package highwake.store.dialect;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.dialect.DialectResolver;
import org.springframework.data.jdbc.core.dialect.JdbcArrayColumns;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.relational.core.dialect.AbstractDialect;
import org.springframework.data.relational.core.dialect.Dialect;
import org.springframework.data.relational.core.dialect.IdGeneration;
import org.springframework.data.relational.core.dialect.LimitClause;
import org.springframework.data.relational.core.dialect.LockClause;
import org.springframework.data.relational.core.sql.IdentifierProcessing;
import org.springframework.data.relational.core.sql.LockOptions;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/// SQLite as Spring Data JDBC needs to know it: `limit … offset`, no row locks (an IMMEDIATE transaction is the lock),
/// names quoted as they are, no arrays, one generated key an insert. Booleans are 0 and 1, instants are epoch
/// milliseconds.
///
/// Found through `spring.factories` in a running program and in test slices; a program that is prepared ahead of time
/// declares it as a bean as well, because without one Spring would open the database at build time.
public final class SqliteDialect extends AbstractDialect implements JdbcDialect {

	/// The one there is: it has no state.
	public static final SqliteDialect INSTANCE = new SqliteDialect();

	private SqliteDialect() {
	}

	@Override
	public String getName() {
		return "SQLite";
	}

	@Override
	public IdentifierProcessing getIdentifierProcessing() {
		return IdentifierProcessing.create(IdentifierProcessing.Quoting.ANSI, IdentifierProcessing.LetterCasing.AS_IS);
	}

	@Override
	public LimitClause limit() {
		return Limit.INSTANCE;
	}

	@Override
	public LockClause lock() {
		return NoLock.INSTANCE;
	}

	@Override
	public IdGeneration getIdGeneration() {
		return OneKeyAnInsert.INSTANCE;
	}

	@Override
	public JdbcArrayColumns getArraySupport() {
		return JdbcArrayColumns.unsupported();
	}

	@Override
	public Set<Class<?>> simpleTypes() {
		return Set.of();
	}

	@Override
	public Collection<Object> getConverters() {
		return List.of(ToBoolean.INSTANCE, FromBoolean.INSTANCE, ToInstant.INSTANCE, FromInstant.INSTANCE);
	}

	/// How Spring Data finds the dialect of a SQLite connection.
	public static final class Provider implements DialectResolver.JdbcDialectProvider {

		@Override
		public Optional<Dialect> getDialect(JdbcOperations operations) {
			ConnectionCallback<String> product = (connection) -> connection.getMetaData().getDatabaseProductName();
			return "SQLite".equals(operations.execute(product)) ? Optional.of(INSTANCE) : Optional.empty();
		}

	}

	@ReadingConverter
	private enum ToBoolean implements Converter<Number, Boolean> {

		INSTANCE;

		@Override
		public Boolean convert(Number number) {
			return number.intValue() != 0;
		}

	}

	@WritingConverter
	private enum FromBoolean implements Converter<Boolean, Integer> {

		INSTANCE;

		@Override
		public Integer convert(Boolean truth) {
			return truth ? 1 : 0;
		}

	}

	@ReadingConverter
	private enum ToInstant implements Converter<Number, Instant> {

		INSTANCE;

		@Override
		public Instant convert(Number epochMillis) {
			return Instant.ofEpochMilli(epochMillis.longValue());
		}

	}

	@WritingConverter
	private enum FromInstant implements Converter<Instant, Long> {

		INSTANCE;

		@Override
		public Long convert(Instant instant) {
			return instant.toEpochMilli();
		}

	}

	private enum Limit implements LimitClause {

		INSTANCE;

		@Override
		public String getLimit(long limit) {
			return "limit " + limit;
		}

		@Override
		public String getOffset(long offset) {
			return "limit -1 offset " + offset;
		}

		@Override
		public String getLimitOffset(long limit, long offset) {
			return "limit " + limit + " offset " + offset;
		}

		@Override
		public LimitClause.Position getClausePosition() {
			return LimitClause.Position.AFTER_ORDER_BY;
		}

	}

	private enum NoLock implements LockClause {

		INSTANCE;

		@Override
		public String getLock(@Nullable LockOptions options) {
			return "";
		}

		@Override
		public LockClause.Position getClausePosition() {
			return LockClause.Position.AFTER_ORDER_BY;
		}

	}

	private enum OneKeyAnInsert implements IdGeneration {

		INSTANCE;

		@Override
		public boolean driverRequiresKeyColumnNames() {
			return false;
		}

		@Override
		public boolean supportedForBatchOperations() {
			return false;
		}

		@Override
		public boolean sequencesSupported() {
			return false;
		}

	}

}
