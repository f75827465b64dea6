package highwake.api.files;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataAccessException;

import highwake.api.ExampleGalaxy;

/// Requests read, for a bounded time, and never write.
class DataFilesTests {

	private static final String ENDLESS = """
			with recursive endless(n) as (select 1 union all select n + 1 from endless)
			select count(*) from endless""";

	@TempDir
	Path directory;

	@Test
	void aQueryEndsWhenItsTimeIsOver() throws SQLException {
		ExampleGalaxy.into(this.directory);
		DataFiles files = new DataFiles(new DataProperties(this.directory, 1, Duration.ofMillis(300)));
		long started = System.nanoTime();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> files.galaxy().sql(ENDLESS).query(Long.class).single());
		assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
		assertThat(files.galaxy().sql("select count(*) from system").query(Long.class).single()).isEqualTo(6);
		files.destroy();
	}

	@Test
	void nothingIsWritten() throws SQLException {
		ExampleGalaxy.into(this.directory);
		DataFiles files = TestFiles.in(this.directory);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> files.galaxy().sql("delete from system").update());
		files.destroy();
	}

	@Test
	void saysWhenThereIsNoFile() {
		DataFiles files = TestFiles.in(this.directory);
		assertThatExceptionOfType(FileAbsent.class).isThrownBy(files::galaxy);
		files.destroy();
	}

}
