package highwake.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WriteTransactionTests {

	@TempDir
	private Path data;

	private Connection connection;

	@BeforeEach
	void open() throws SQLException {
		StoreFile.MARKET.migrate(this.data);
		this.connection = StoreFile.MARKET.openWriter(this.data);
	}

	@AfterEach
	void close() throws SQLException {
		this.connection.close();
	}

	@Test
	void whatWasDoneIsThere() throws SQLException {
		assertThat(WriteTransaction.of(this.connection, () -> insert("gold"))).isEqualTo(1);
		assertThat(goods()).isEqualTo(1);
	}

	@Test
	void whatThrowsLeavesNothingAndTheNextOneWorks() throws SQLException {
		assertThatIllegalStateException().isThrownBy(() -> WriteTransaction.of(this.connection, () -> {
			insert("gold");
			throw new IllegalStateException();
		}));
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> WriteTransaction.of(this.connection, () -> {
			insert("gold");
			return insert("gold");
		}));
		assertThat(goods()).isZero();
		WriteTransaction.of(this.connection, () -> insert("gold"));
		assertThat(goods()).isEqualTo(1);
	}

	/// `max_page_count` is how a test fills a disk; SQLite rolls back by itself then.
	@Test
	void aFullDiskLeavesNothingAndTheNextOneWorks() throws SQLException {
		execute("pragma max_page_count = 1");
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> WriteTransaction.of(this.connection, () -> {
			insert("tea");
			return execute(
					"with recursive n (value) as (select 1 union all select value + 1 from n limit 1000) insert into market select value, hex(zeroblob(2000)), '', 0, 0, x'00', 0, null, null, null, 0 "
							+ "from n");
		})).withMessageContaining("full");
		assertThat(goods()).isZero();
		execute("pragma max_page_count = 1000000");
		WriteTransaction.of(this.connection, () -> insert("gold"));
		assertThat(goods()).isEqualTo(1);
	}

	@Test
	void betweenTwoTransactionsAnotherWriterGetsItsTurn() throws SQLException {
		WriteTransaction.of(this.connection, () -> insert("gold"));
		try (Connection other = StoreFile.MARKET.openWriter(this.data); Statement statement = other.createStatement()) {
			statement.executeUpdate("insert into commodity (symbol) values ('tea')");
		}
		assertThat(goods()).isEqualTo(2);
	}

	@Test
	void itKeepsOtherWritersOutFromItsFirstRead() throws SQLException {
		try (Connection other = StoreFile.MARKET.openWriter(this.data); Statement statement = other.createStatement()) {
			statement.execute("pragma busy_timeout = 0");
			WriteTransaction.of(this.connection, () -> {
				assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("begin immediate"))
					.withMessageContaining("locked");
				return insert("gold");
			});
		}
	}

	@Test
	void aFileThatSomebodyElseLocksLeavesNothingAndTheNextOneWorks() throws SQLException {
		execute("pragma busy_timeout = 0");
		try (Connection other = StoreFile.MARKET.openWriter(this.data); Statement statement = other.createStatement()) {
			statement.execute("begin immediate");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> WriteTransaction.of(this.connection, () -> insert("tea")))
				.withMessageContaining("locked");
			assertThat(this.connection.getAutoCommit()).isTrue();
		}
		WriteTransaction.of(this.connection, () -> insert("gold"));
		assertThat(goods()).isEqualTo(1);
	}

	private int insert(String symbol) throws SQLException {
		return execute("insert into commodity (symbol) values ('" + symbol + "')");
	}

	private int execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			return statement.execute(sql) ? 0 : statement.getUpdateCount();
		}
	}

	private int goods() throws SQLException {
		try (Connection reader = StoreFile.MARKET.openReader(this.data);
				Statement statement = reader.createStatement();
				ResultSet row = statement.executeQuery("select count(*) from commodity")) {
			return row.getInt(1);
		}
	}

}
