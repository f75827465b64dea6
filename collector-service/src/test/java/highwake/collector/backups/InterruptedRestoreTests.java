package highwake.collector.backups;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import highwake.collector.Golden;
import highwake.collector.files.UnfinishedRestore;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.replay.Replay;
import highwake.store.StoreFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// A restore that is killed before each change it makes to the data directory.
class InterruptedRestoreTests {

	/// `market.db` has a row in its `-wal` alone, and there is no `history.db`.
	private static final String OLD = "galaxy 20, market 20 and its -wal, no history";

	private static final String NEW = "galaxy 10, market 10, history 10";

	@TempDir
	private Path directory;

	private Path backup;

	private Path damaged;

	private Path before;

	@BeforeEach
	void fill() throws Exception {
		Path data = Files.createDirectory(this.directory.resolve("data"));
		hear(data, 0);
		this.backup = OneBackup.of(data);
		this.damaged = copy(this.backup, "damaged");
		Files.write(this.damaged.resolve("market.db"), new byte[] { 1 });
		hear(data, 10);
		Files.delete(StoreFile.HISTORY.in(data));
		try (Connection open = StoreFile.MARKET.openWriter(data); Statement statement = open.createStatement()) {
			statement.execute("pragma wal_autocheckpoint = 0");
			statement.execute("create table mark (text text)");
			this.before = copy(data, "before");
		}
		assertThat(this.before.resolve("market.db-wal")).isNotEmptyFile();
		assertThat(state(this.before)).isEqualTo(OLD);
	}

	@Test
	void whateverItsLastChangeTheFilesAreOldOrNewAndNeverLost() throws Exception {
		boolean isKilled = true;
		for (int change = 1; isKilled; change++) {
			Path data = copy(this.before, "killed" + change);
			isKilled = isKilled(this.backup, data, change);
			boolean isUnfinished = Files.exists(data.resolve("restore.replaced"));
			String state = isUnfinished ? OLD : state(data);
			if (isUnfinished) {
				assertThatExceptionOfType(UnfinishedRestore.class)
					.isThrownBy(() -> UnfinishedRestore.requireNone(data));
			}
			else {
				assertThat(state).isIn(OLD, NEW);
			}
			List<String> names = names(data);
			assertThatExceptionOfType(RestoreRefused.class).isThrownBy(() -> restore(this.damaged, data, (_) -> {
			}));
			assertThat(names(data)).as("a refused restore touches nothing, after change %d", change)
				.containsAll(names.stream().filter((name) -> !name.matches("restore\\.(new|old).*")).toList());
			Path failing = copy(data, "failing" + change);
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> restore(this.backup, failing, (name) -> {
					if (name.endsWith("restore.new") && !Files.exists(name)) {
						throw new UncheckedIOException(new IOException("no space left"));
					}
				}));
			assertThat(state(failing)).as("after change %d", change).isEqualTo(state);
			restore(this.backup, data, (_) -> {
			});
			assertThat(state(data)).isEqualTo(NEW);
			assertThat(names(data)).noneMatch((name) -> name.startsWith("restore."));
		}
	}

	@Test
	void whatIsPutBackMayBeInterruptedToo() throws Exception {
		Path halfway = copy(this.before, "halfway");
		int change = 1;
		while (!isLastBeforeTheEnd(halfway, change)) {
			halfway = copy(this.before, "halfway" + ++change);
		}
		boolean isUnfinished = true;
		for (int again = 1; isUnfinished; again++) {
			Path data = copy(halfway, "again" + again);
			assertThat(isKilled(this.backup, data, again)).isTrue();
			isUnfinished = Files.exists(data.resolve("restore.replaced"));
			Path failing = copy(data, "failing" + again);
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> restore(this.backup, failing, (name) -> {
					if (name.endsWith("restore.new") && !Files.exists(name)) {
						throw new UncheckedIOException(new IOException("no space left"));
					}
				}));
			assertThat(state(failing)).as("after change %d", again).isEqualTo(OLD);
		}
	}

	@Test
	void aLogThatIsAsideIsNotMadeAnew() throws Exception {
		Path data = copy(this.before, "log");
		Path aside = Files.createDirectory(data.resolve("restore.replaced"));
		SqliteFeedLog.open(data).close();
		Files.move(data.resolve("feed.db"), aside.resolve("feed.db"));
		assertThatExceptionOfType(UnfinishedRestore.class).isThrownBy(() -> SqliteFeedLog.open(data));
		assertThat(data.resolve("feed.db")).doesNotExist();
	}

	/// Tells whether the killed restore had put all in place and not said so.
	private boolean isLastBeforeTheEnd(Path data, int change) throws Exception {
		int[] changes = { 0 };
		boolean[] isEnd = { false };
		try {
			restore(this.backup, data, (name) -> {
				isEnd[0] = name.endsWith("restore.old");
				if (++changes[0] == change) {
					throw new Killed();
				}
			});
		}
		catch (Killed ex) {
			return isEnd[0];
		}
		throw new AssertionError("It never says so");
	}

	/// Answers false where the restore ended before that change.
	private boolean isKilled(Path from, Path data, int change) throws Exception {
		int[] changes = { 0 };
		try {
			restore(from, data, (_) -> {
				if (++changes[0] == change) {
					throw new Killed();
				}
			});
			return false;
		}
		catch (Killed ex) {
			return true;
		}
	}

	private static void restore(Path from, Path data, Consumer<Path> watch) throws Exception {
		PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
		new Restore(from, data, new LiveLine(nowhere, false, InstantSource.system()), watch).run(true, false);
	}

	/// Ten reports more.
	private static void hear(Path data, int from) throws SQLException {
		try (Replay replay = Replay.into(data)) {
			for (int i = from; i < from + 10; i++) {
				replay.accept(Golden.report(900_000_000L + i,
						Instant.parse("2026-11-19T12:00:00Z").plusSeconds(i).toString(), "gold", i));
			}
			replay.applyAll();
		}
	}

	/// Looks at a copy: who opens a file changes what is beside it.
	private String state(Path data) throws Exception {
		Path copy = copy(data, "looked" + System.nanoTime());
		StringBuilder state = new StringBuilder();
		for (StoreFile file : List.of(StoreFile.GALAXY, StoreFile.MARKET, StoreFile.HISTORY)) {
			String name = file.fileName().replace(".db", "");
			state.append(state.isEmpty() ? "" : ", ")
				.append(file.existsIn(copy) ? name + " " + number(file.in(copy), "select applied_seq from progress")
						: "no " + name);
			if (file == StoreFile.MARKET
					&& number(file.in(copy), "select count(*) from sqlite_schema where name = 'mark'") == 1) {
				state.append(" and its -wal");
			}
		}
		return state.toString();
	}

	private static long number(Path file, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			return row.getLong(1);
		}
	}

	private Path copy(Path from, String name) throws IOException {
		Path to = this.directory.resolve(name);
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files
				.filter((one) -> !one.toString().contains("/backups") || from.toString().contains("/backups"))
				.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
		return to;
	}

	private static List<String> names(Path data) throws IOException {
		try (Stream<Path> files = Files.walk(data)) {
			return files.map((file) -> data.relativize(file).toString()).sorted().toList();
		}
	}

	/// As the kernel does it: nothing of the program's own runs any more.
	private static final class Killed extends Error {

		private static final long serialVersionUID = 1L;

	}

}
