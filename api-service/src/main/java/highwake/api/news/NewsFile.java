package highwake.api.news;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The last copy of the news, `galnet.json` in the data directory: a new release, and one that starts while the source
/// is down, begins with it. Replaced by one rename, so that several processes may write it.
final class NewsFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	NewsFile(Path dataDirectory) {
		this.file = dataDirectory.resolve("galnet.json");
	}

	/// Answers the copy, empty where there is none; one that cannot be read is an
	/// [IOException].
	Optional<News> read() throws IOException {
		try {
			return Optional.of(JSON.readValue(Files.readAllBytes(this.file), News.class));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (JacksonException ex) {
			throw new IOException("%s is no copy of the news".formatted(this.file.getFileName()), ex);
		}
	}

	void write(News news) throws IOException {
		Path fresh = Files.createTempFile(this.file.toAbsolutePath().getParent(), "galnet-", ".new");
		try {
			Files.write(fresh, JSON.writeValueAsBytes(news));
			Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(fresh);
		}
	}

}
