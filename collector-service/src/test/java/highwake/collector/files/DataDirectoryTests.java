package highwake.collector.files;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataDirectoryTests {

	@TempDir
	private Path directory;

	@Test
	void theDefaultIsDataInTheWorkingDirectory() {
		assertThat(bind(Map.of()).data()).isEqualTo(Path.of("data"));
	}

	@Test
	void itIsMadeWithItsParents() {
		Path data = this.directory.resolve("a/b");
		assertThat(bind(Map.of("highwake.data", data.toString())).made()).isEqualTo(data).isDirectory();
	}

	@Test
	void aPlaceWhereNoDirectoryCanBeIsRefused() throws Exception {
		Path file = Files.createFile(this.directory.resolve("file"));
		DataDirectory inside = new DataDirectory(file.resolve("data"));
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(inside::made)
			.withMessageContaining(file.toString());
	}

	private static DataDirectory bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("highwake", DataDirectory.class);
	}

}
