package highwake.api.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import highwake.api.files.DataFiles;
import highwake.api.http.Answers;
import highwake.api.http.NotFound;
import highwake.api.http.V2Controller;

/// What can be downloaded: the collector writes the list, this shows it.
@V2Controller
class BackupController {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path list;

	private final ReleaseProperties release;

	BackupController(DataFiles files, ReleaseProperties release) {
		this.list = files.directory().resolve("downloads").resolve("downloads.json");
		this.release = release;
	}

	/// The newest public copies: the components are the JSON, in Ardent's order.
	///
	/// @param started when the copying began
	/// @param licence of the data; Ardent has none
	record Backup(Instant started, Instant completed, List<Database> databases, String licence) {
	}

	/// @param size bytes, when it is not compressed
	/// @param tables the rows of each
	record Database(String name, long size, Map<String, Long> tables, Download download) {
	}

	/// @param size bytes
	/// @param sha256 of the compressed file, in hexadecimal
	record Download(String url, Instant updated, long size, String sha256) {
	}

	@GetMapping("/backup")
	ResponseEntity<Backup> backup() {
		Backup listed = read();
		return Answers.of(new Backup(listed.started(), listed.completed(),
				listed.databases().stream().map(this::withAddress).toList(), listed.licence()));
	}

	private Backup read() {
		try {
			return JSON.readValue(Files.readAllBytes(this.list), Backup.class);
		}
		catch (NoSuchFileException ex) {
			throw new NotFound("Backup not found");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// The list knows paths; clients want addresses.
	private Database withAddress(Database database) {
		Download download = database.download();
		return new Database(database.name(), database.size(), database.tables(),
				new Download(site() + download.url(), download.updated(), download.size(), download.sha256()));
	}

	private String site() {
		String site = this.release.site();
		return (site != null) ? site : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

}
