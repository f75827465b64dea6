package highwake.api.files;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
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
		DataFiles files = new DataFiles(new DataProperties(this.directory, 1, Duration.ofMillis(300), Duration.ZERO));
		long started = System.nanoTime();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> files.galaxy().sql(ENDLESS).query(Long.class).single());
		assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
		assertThat(files.galaxy().sql("select count(*) from system").query(Long.class).single()).isEqualTo(6);
		files.destroy();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void whatIsSlowIsLoggedWithItsStatementAndNoValue(CapturedOutput output) throws SQLException {
		ExampleGalaxy.into(this.directory);
		DataFiles all = new DataFiles(new DataProperties(this.directory, 1, Duration.ofSeconds(1), Duration.ZERO));
		DataFiles none = new DataFiles(
				new DataProperties(this.directory, 1, Duration.ofSeconds(1), Duration.ofMinutes(1)));
		for (DataFiles files : List.of(all, none)) {
			files.galaxy()
				.sql("select count(*)\nfrom system where name = :name")
				.param("name", "Secret")
				.query(Long.class)
				.single();
			files.destroy();
		}
		assertThat(output.getOut()).containsOnlyOnce("A read took")
			.contains(": select count(*) from system where name = ?")
			.doesNotContain("Secret");
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
