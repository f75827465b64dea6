package highwake.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreFileTests {

	@TempDir
	private Path data;

	@ParameterizedTest
	@EnumSource
	void aMigratedFileIsInWalModeAndMigratesAgainWithoutHarm(StoreFile file) throws SQLException {
		file.migrate(this.data);
		file.migrate(this.data);
		try (Connection connection = file.openReader(this.data);
				Statement statement = connection.createStatement();
				ResultSet mode = statement.executeQuery("pragma journal_mode")) {
			assertThat(mode.getString(1)).isEqualTo("wal");
		}
	}

	@Test
	void aReaderCannotWrite() throws SQLException {
		StoreFile.MARKET.migrate(this.data);
		try (Connection connection = StoreFile.MARKET.openReader(this.data);
				Statement statement = connection.createStatement()) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("delete from market"))
				.withMessageContaining("readonly");
		}
	}

	/// A price over 90 days is a thousand pages all over the file.
	@Test
	void aReaderOfThePastMapsItsFile() throws SQLException {
		StoreFile.HISTORY.migrate(this.data);
		try (Connection connection = StoreFile.HISTORY.openReader(this.data);
				Statement statement = connection.createStatement();
				ResultSet mapped = statement.executeQuery("pragma mmap_size")) {
			assertThat(mapped.getLong(1)).isGreaterThan(1L << 30);
		}
	}

	@Test
	void aReaderDoesNotCreateAFile() {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> StoreFile.MARKET.openReader(this.data));
		assertThat(StoreFile.MARKET.existsIn(this.data)).isFalse();
	}

}
