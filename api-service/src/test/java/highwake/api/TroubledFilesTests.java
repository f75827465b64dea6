package highwake.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import highwake.store.StoreFile;

/// Files that are damaged, gone, locked or replaced while the program runs: what the board knows is still answered, what
/// only a file knows is refused with 503 and soon, and all comes back by itself.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TroubledFilesTests {

	private static final Duration SOON = Duration.ofSeconds(15);

	private static final Duration SLOW = Duration.ofSeconds(4);

	/// From the board alone.
	private static final String[] ON_THE_BOARD = { "/v2/system/name/Sol", "/v2/commodity/name/gold/exports",
			"/v2/market/128016384", "/v2/market/128016384/commodities", "/v2/system/name/Sol/nearest/refuel",
			"/v2/system/name/Sol/nearby" };

	private static final String FROM_GALAXY = "/v3/systems/Sol";

	private static final String FROM_HISTORY = "/v3/stats/days";

	private Path directory;

	private RunningApi api;

	@BeforeAll
	void start(@TempDir Path directory) throws Exception {
		this.directory = directory;

		ExampleGalaxy.into(this.directory);
		this.api = new RunningApi(this.directory, "--highwake.galnet.enabled=false", "--highwake.longest-read=500ms");
		becomesReady();
		assertThat(this.api.ask(FROM_GALAXY).status()).isEqualTo(200);
		assertThat(this.api.ask(FROM_HISTORY).status()).isEqualTo(200);
	}

	@AfterAll
	void stop() {
		this.api.close();
	}

	@Test
	void aDamagedFileIsToldAndAWholeOneInItsPlaceIsTaken() throws Exception {
		for (StoreFile file : new StoreFile[] { StoreFile.GALAXY, StoreFile.MARKET, StoreFile.HISTORY }) {
			Path whole = copy(file);
			byte[] garbage = new byte[(int) Files.size(file.in(this.directory))];
			Arrays.fill(garbage, (byte) 'x');
			Files.write(file.in(this.directory), garbage, StandardOpenOption.WRITE);
			theBoardAnswers();
			anAnswerOrSoon(FROM_GALAXY);
			anAnswerOrSoon(FROM_HISTORY);
			replace(file, whole);
			comesBack();
		}
	}

	@Test
	void aFileCutShortIsToldAndComesBack() throws Exception {
		for (StoreFile file : new StoreFile[] { StoreFile.GALAXY, StoreFile.MARKET }) {
			Path whole = copy(file);
			replace(file, Files.write(this.directory.resolve("short"),
					Arrays.copyOf(Files.readAllBytes(file.in(this.directory)), 5000)));
			theBoardAnswers();
			anAnswerOrSoon(FROM_GALAXY);
			replace(file, whole);
			comesBack();
		}
	}

	@Test
	void whatIsDeletedIsMissedUntilItIsThereAgain() throws Exception {
		for (StoreFile file : new StoreFile[] { StoreFile.GALAXY, StoreFile.MARKET, StoreFile.HISTORY }) {
			Path whole = copy(file);
			Files.delete(file.in(this.directory));
			theBoardAnswers();
			anAnswerOrSoon(FROM_GALAXY);
			anAnswerOrSoon(FROM_HISTORY);
			replace(file, whole);
			comesBack();
		}
	}

	@Test
	void whoeverKeepsAFileForHimselfMakesNobodyWaitLong() throws Exception {
		for (StoreFile file : new StoreFile[] { StoreFile.GALAXY, StoreFile.HISTORY }) {
			Path whole = copy(file);
			replace(file, whole);
			try (Connection only = file.openWriter(this.directory); Statement statement = only.createStatement()) {
				statement.execute("pragma locking_mode = exclusive");
				statement.execute("pragma journal_mode = delete");
				statement.execute("begin exclusive");
				theBoardAnswers();
				anAnswerOrSoon(FROM_GALAXY);
				anAnswerOrSoon(FROM_HISTORY);
				statement.execute("rollback");
			}
			comesBack();
		}
	}

	/// An answer of what is there, or a refusal that says when to come again.
	private void anAnswerOrSoon(String path) throws IOException {
		RawAnswer answer = this.api.ask(path);
		assertThat(answer.took()).as(path).isLessThan(SLOW);
		if (answer.status() != 200) {
			assertThat(answer.status()).as(path + answer.body()).isEqualTo(503);
			assertThat(answer.has("retry-after", "2")).isTrue();
			assertThat(answer.has("access-control-allow-origin", "*")).isTrue();
			assertThat(answer.has("content-type", "application/problem+json")).isTrue();
		}
	}

	private void theBoardAnswers() throws IOException {
		for (String path : ON_THE_BOARD) {
			RawAnswer answer = this.api.ask(path);
			assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
			assertThat(answer.took()).as(path).isLessThan(SLOW);
		}
	}

	private void comesBack() {
		await().atMost(SOON)
			.until(() -> this.api.ask(FROM_GALAXY).status() == 200 && this.api.ask(FROM_HISTORY).status() == 200
					&& this.api.get("/actuator/health/board").body().contains("\"status\":\"UP\""));
	}

	private void becomesReady() {
		await().atMost(SOON).until(() -> this.api.get("/actuator/health/readiness").statusCode() == 200);
	}

	/// Answers a whole copy of a file, as a backup has it.
	private Path copy(StoreFile file) throws Exception {
		Path copy = this.directory.resolve("copy-of-" + file.fileName());
		Files.deleteIfExists(copy);
		try (Connection connection = file.openReader(this.directory);
				Statement statement = connection.createStatement()) {
			statement.execute("pragma query_only = off");
			statement.execute("vacuum into '" + copy + "'");
		}
		return copy;
	}

	/// Puts a file in the place of another, as a restore does.
	private void replace(StoreFile file, Path by) throws IOException {
		Files.deleteIfExists(Path.of(file.in(this.directory) + "-wal"));
		Files.deleteIfExists(Path.of(file.in(this.directory) + "-shm"));
		Files.move(by, file.in(this.directory), StandardCopyOption.REPLACE_EXISTING);
	}

}
