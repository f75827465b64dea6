package highwake.collector.backups;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import highwake.collector.Golden;
import highwake.collector.applying.ApplyingProperties;
import highwake.collector.applying.ApplyingThread;
import highwake.collector.files.DataClaim;
import highwake.collector.files.DataDirectory;
import highwake.collector.lead.FileLead;
import highwake.collector.log.HeardFrame;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.projections.Retention;
import highwake.collector.readings.Unversioned;
import highwake.collector.replay.Replay;
import highwake.collector.tasks.Tasks;
import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class BackupTests {

	private static final ApplyingProperties QUICK = new ApplyingProperties(Unversioned.POSITIONS, Duration.ofMillis(5),
			Duration.ofMillis(20));

	private static final BackupProperties TWO_KEPT = new BackupProperties(null, true, 6, 2, true, true, null,
			Duration.ofHours(1));

	@TempDir
	private Path directory;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	/// The whole promise: a backup while frames keep coming in, the files destroyed, a
	/// restore, and the log brings the present back.
	@Test
	void aBackupUnderLoadAndTheLogBringThePresentBack() throws Exception {
		Path data = Files.createDirectory(this.directory.resolve("data"));
		List<byte[]> heard = new ArrayList<>();
		AtomicBoolean isEnough = new AtomicBoolean();
		try (SqliteFeedLog log = SqliteFeedLog.open(data)) {
			Tasks tasks = new Tasks(data, List.of(backupKind(data)), InstantSource.system());
			ApplyingThread applying = new ApplyingThread(data, log, new FileLead(data), QUICK, Retention.NONE,
					List.of(tasks));
			applying.start();
			Thread relay = Thread.ofPlatform().name("relay").start(() -> {
				for (int i = 0; !isEnough.get() || i < 2_000; i += 20) {
					List<byte[]> some = frames(i, i + 20);
					heard.addAll(some);
					log.append(some.stream().map((body) -> new HeardFrame(Instant.EPOCH, body)).toList());
					LockSupport.parkNanos(Duration.ofMillis(20).toNanos()); // a hundred
																			// times the
																			// feed
				}
			});
			await().atMost(Duration.ofMinutes(1)).until(() -> log.last() > 500);
			tasks.add("backup", "backup", Map.of());
			await().atMost(Duration.ofMinutes(1)).until(tasks::isIdle);
			assertThat(Files.readString(data.resolve("tasks/backup.progress"))).contains("state=done");
			long atBackup = log.last();
			await().atMost(Duration.ofMinutes(1)).until(() -> log.last() > atBackup + 300);
			isEnough.set(true);
			relay.join();
			await().atMost(Duration.ofMinutes(1)).until(() -> applied(applying) == log.last());
			applying.stop();
		}
		Manifest manifest = new Backups(data, TWO_KEPT).findNewest().orElseThrow();
		assertThat(manifest.files()).extracting(Manifest.Copy::name).contains("galaxy.db", "market.db", "feed.db");
		Map<String, String> epochs = destroy(data);
		assertThat(restore(data, "--from=" + data.resolve("backups"))).as(this.said::toString).isZero();
		assertThat(data.resolve("restore.replaced")).doesNotExist();
		assertThat(data.resolve("restore.new")).doesNotExist();
		catchUp(data);
		for (StoreFile file : followers()) {
			assertThat(text(file.in(data), "select epoch from progress")).isNotEqualTo(epochs.get(file.fileName()));
			assertThat(text(file.in(data), "select count(*) from gap")).isEqualTo("0");
		}
		Path twin = Files.createDirectory(this.directory.resolve("twin"));
		try (Replay replay = Replay.into(twin)) {
			heard.forEach(replay::accept);
			replay.applyAll();
		}
		for (StoreFile file : followers()) {
			assertThat(rows(file.in(data))).as(file.fileName()).isEqualTo(rows(file.in(twin)));
		}
	}

	@Test
	void whatIsInItCanBeChecked() throws Exception {
		Path data = filled();
		Path generation = backUp(data);
		Manifest manifest = Manifest.read(generation);
		assertThat(manifest.release()).isEqualTo("test");
		assertThat(manifest.files()).allSatisfy((copy) -> {
			Path file = generation.resolve(copy.name());
			assertThat(copy.bytes()).isEqualTo(Files.size(file));
			assertThat(copy.sha256()).isEqualTo(Durable.sha256(file));
			assertThat(text(file, "pragma integrity_check")).isEqualTo("ok");
		});
		Manifest.Copy market = manifest.find("market.db").orElseThrow();
		assertThat(market.tables()).containsEntry("market", 100L);
		assertThat(market.isCounted()).isTrue();
		assertThat(market.cursor()).isEqualTo(new Manifest.Cursor(logId(data), 100));
		assertThat(manifest.find("auth.db").orElseThrow().tables()).containsEntry("commander", 1L);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(generation))).isEqualTo("rwx------");
		try (Stream<Path> files = Files.list(generation)) {
			assertThat(files.map((file) -> file.getFileName().toString())).doesNotContain("auth.key")
				.noneMatch((name) -> name.endsWith("-wal") || name.endsWith("-shm"));
		}
		assertThat(new Backups(data, TWO_KEPT).lowestCursor(logId(data))).hasValue(100);
		assertThat(new Backups(data, TWO_KEPT).lowestCursor("another")).isEmpty();
	}

	/// A copy is compact, and smaller than the file that was reckoned with.
	@Test
	void aFinishedBackupHasDoneAllThereIsToDo() throws Exception {
		Path data = filled();
		execute(data.resolve("auth.db"), "create table page (text text)");
		execute(data.resolve("auth.db"), "create index page_by_text on page (text)");
		execute(data.resolve("auth.db"), """
				with recursive n (i) as (select 1 union all select i + 1 from n where i < 3000)
				insert into page select hex(randomblob(40)) from n""");
		execute(data.resolve("auth.db"), "delete from page where rowid % 3 > 0");
		BackupJob job = new BackupJob(data, TWO_KEPT, "test", InstantSource.system());
		job.run();
		assertThat(job.progress().done()).isEqualTo(job.progress().total()).isPositive();
	}

	@Test
	void theNewestAreKeptAndAFailureTakesNone() throws Exception {
		Path data = filled();
		List<Path> made = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			made.add(backUp(data));
		}
		assertThat(new Generations(data.resolve("backups")).all()).isEqualTo(made.subList(1, 3));
		damage(StoreFile.MARKET.in(data));
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> backUp(data));
		assertThat(new Generations(data.resolve("backups")).all()).isEqualTo(made.subList(1, 3));
		assertThat(names(data.resolve("backups"))).hasSize(2);
	}

	@Test
	void aKillLeavesNoHalfGenerationAndTheOldOneWhole() throws Exception {
		Path data = filled();
		backUp(data);
		for (int i = 0; i < 4; i++) {
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp",
					System.getProperty("java.class.path"), BackingUpProcess.class.getName(), data.toString())
				.redirectErrorStream(true)
				.redirectOutput(this.directory.resolve("said").toFile())
				.start();
			int copies = i;
			await().atMost(Duration.ofSeconds(60))
				.pollInterval(Duration.ofMillis(1))
				.until(() -> unfinished(data, copies) || !process.isAlive());
			process.destroyForcibly();
			assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
			assertThat(new Generations(data.resolve("backups")).all()).isNotEmpty().allSatisfy((whole) -> {
				Manifest manifest = Manifest.read(whole);
				for (Manifest.Copy copy : manifest.files()) {
					assertThat(Durable.sha256(whole.resolve(copy.name()))).isEqualTo(copy.sha256());
				}
			});
		}
		backUp(data);
		assertThat(names(data.resolve("backups"))).noneMatch((name) -> name.startsWith("."));
	}

	@Test
	void aDamagedBackupIsRefusedAndNothingIsTouched() throws Exception {
		Path data = filled();
		Path generation = backUp(data);
		damage(generation.resolve("market.db"));
		String before = Durable.sha256(StoreFile.GALAXY.in(data));
		assertThat(restore(data, "--from=" + generation)).isEqualTo(2);
		assertThat(this.said.toString(StandardCharsets.UTF_8)).contains("market.db is not what the manifest says");
		assertThat(Durable.sha256(StoreFile.GALAXY.in(data))).isEqualTo(before);
		assertThat(restore(data, "--from=" + this.directory)).isEqualTo(2);
		assertThat(this.said.toString(StandardCharsets.UTF_8)).contains("There is no whole backup in");
	}

	@Test
	void refusesWhileACollectorLeads() throws Exception {
		Path data = filled();
		Path generation = backUp(data);
		try (FileLead lead = new FileLead(data)) {
			assertThat(lead.tryTake()).isTrue();
			assertThat(restore(data, "--from=" + generation)).isEqualTo(2);
			assertThat(this.said.toString(StandardCharsets.UTF_8)).contains("A collector runs on");
		}
	}

	/// It appends to the log all the same.
	@Test
	void refusesWhileACollectorRunsThatDoesNotLead() throws Exception {
		Path data = filled();
		Path generation = backUp(data);
		try (DataClaim collector = DataClaim.shared(data)) {
			assertThat(collector.isHeld()).isTrue();
			assertThat(restore(data, "--from=" + generation)).isEqualTo(2);
			assertThat(this.said.toString(StandardCharsets.UTF_8)).contains("A collector runs on");
		}
		assertThat(restore(data, "--from=" + generation)).isZero();
	}

	@Test
	void aLostMachineComesBackFromItsBackupAlone() throws Exception {
		Path data = filled();
		Path generation = backUp(data);
		Path fresh = Files.createDirectory(this.directory.resolve("fresh"));
		assertThat(restore(fresh, "--from=" + generation)).as(this.said::toString).isZero();
		assertThat(text(fresh.resolve("auth.db"), "select name from commander")).isEqualTo("Jameson");
		hear(fresh, 100, 150);
		catchUp(fresh);
		assertThat(text(StoreFile.MARKET.in(fresh), "select count(*) from market")).isEqualTo("100");
		assertThat(text(StoreFile.MARKET.in(fresh), "select applied_seq from progress")).isEqualTo("150");
		assertThat(text(StoreFile.MARKET.in(fresh), "select count(*) from gap")).isEqualTo("0");
	}

	@Test
	void tellsInPercentHowFarARestoreIs() throws Exception {
		Path data = filled();
		Path generation = backUp(data);
		assertThat(restore(data, "--from=" + generation)).isZero();
		List<String> lines = this.said.toString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> line.contains(" %  "))
			.toList();
		assertThat(lines).first().isEqualTo("  0 %  Checking galaxy.db");
		assertThat(lines).anyMatch((line) -> line.endsWith(" %  Copying market.db"))
			.anyMatch((line) -> line.endsWith(" %  Checking market.db where it is to stand"));
		assertThat(lines).last().asString().startsWith("100 %  Checking ");
		assertThat(lines).extracting((line) -> Integer.parseInt(line.substring(0, 3).strip())).isSorted();
		this.said.reset();
		assertThat(restore(data, "--from=" + generation, "--terminal")).isZero();
		assertThat(this.said.toString(StandardCharsets.UTF_8)).contains("\r\u001b[K  0 %  Checking galaxy.db")
			.contains("\r\u001b[K100 %  Checking ")
			.containsPattern("(?m)^Restored galaxy.db");
	}

	@Test
	void accountsStayAsTheyAreWhereThatIsAskedFor() throws Exception {
		Path data = filled();
		Path generation = backUp(data);
		execute(data.resolve("auth.db"), "update commander set name = 'Lave'");
		assertThat(restore(data, "--from=" + generation, "--accounts=no")).isZero();
		assertThat(text(data.resolve("auth.db"), "select name from commander")).isEqualTo("Lave");
		assertThat(restore(data, "--from=" + generation)).isZero();
		assertThat(text(data.resolve("auth.db"), "select name from commander")).isEqualTo("Jameson");
	}

	@Test
	void aRestoredLogGivesNoPlaceThatAFileHasBeenTo() throws Exception {
		Path data = filled();
		Path generation = backUp(data);
		hear(data, 100, 160);
		catchUp(data);
		assertThat(restore(data, "--from=" + generation, "--log=yes")).isZero();
		Path away = this.directory.resolve("away");
		Files.move(StoreFile.GALAXY.in(generation), away);
		hear(data, 200, 230);
		catchUp(data);
		assertThat(text(StoreFile.MARKET.in(data), "select applied_seq from progress")).isEqualTo("190");
		assertThat(text(StoreFile.MARKET.in(data), "select after_seq || '-' || up_to_seq from gap"))
			.isEqualTo("100-160");
	}

	@Test
	void restoredFilesFollowAnotherLogAndSaySo() throws Exception {
		Path data = filled();
		Path generation = backUp(data);
		for (String file : List.of("feed.db", "feed.db-wal", "feed.db-shm")) {
			Files.deleteIfExists(data.resolve(file));
		}
		hear(data, 100, 110);
		assertThat(restore(data, "--from=" + generation)).as(this.said::toString).isZero();
		assertThat(this.said.toString(StandardCharsets.UTF_8)).contains("galaxy.db followed another log than feed.db");
		catchUp(data);
		assertThat(text(StoreFile.MARKET.in(data), "select applied_seq from progress")).isEqualTo("10");
		assertThat(text(StoreFile.MARKET.in(data), "select after_seq from gap")).isEqualTo("100");
	}

	@Test
	void theHookGetsTheGenerationAndItsFailureIsTold() throws Exception {
		Path data = filled();
		Path hook = script("echo \"$1\" >" + this.directory.resolve("carried"));
		assertThat(backUpByTask(data, hook, Duration.ofMinutes(1))).contains("state=done")
			.contains("has carried a copy off");
		Path newest = new Generations(data.resolve("backups")).findNewest().orElseThrow();
		assertThat(Files.readString(this.directory.resolve("carried"))).isEqualTo(newest + "\n");
		assertThat(backUpByTask(data, script("exit 7"), Duration.ofMinutes(1))).contains("state=failed")
			.contains("The backup is whole in")
			.contains("it ended with 7");
		assertThat(backUpByTask(data, script("sleep 600"), Duration.ofMillis(200))).contains("state=failed")
			.contains("it did not end within");
		assertThat(new Generations(data.resolve("backups")).all()).hasSize(2);
	}

	private String backUpByTask(Path data, Path hook, Duration limit) throws Exception {
		BackupProperties properties = new BackupProperties(null, true, 6, 2, true, true, hook, limit);
		try (SqliteFeedLog log = SqliteFeedLog.open(data)) {
			Tasks tasks = new Tasks(data,
					List.of(new BackupKind(new DataDirectory(data), properties, new MockEnvironment())),
					InstantSource.system());
			ApplyingThread applying = new ApplyingThread(data, log, new FileLead(data), QUICK, Retention.NONE,
					List.of(tasks));
			String id = "backup" + System.nanoTime();
			tasks.add(id, "backup", Map.of());
			applying.start();
			await().atMost(Duration.ofMinutes(1)).until(tasks::isIdle);
			applying.stop();
			return Files.readString(data.resolve("tasks/" + id + ".progress"));
		}
	}

	private Path script(String shell) throws IOException {
		Path script = Files.createTempFile(this.directory, "hook", ".sh",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		return Files.writeString(script, "#!/bin/sh\n" + shell + "\n");
	}

	/// A hundred frames applied, and an account.
	private Path filled() throws Exception {
		Path data = Files.createTempDirectory(this.directory, "data");
		hear(data, 0, 100);
		catchUp(data);
		execute(data.resolve("auth.db"), "create table commander (name text)");
		execute(data.resolve("auth.db"), "insert into commander values ('Jameson')");
		Files.writeString(data.resolve("auth.key"), "secret");
		return data;
	}

	private static void hear(Path data, int from, int to) {
		try (SqliteFeedLog log = SqliteFeedLog.open(data)) {
			log.append(frames(from, to).stream().map((body) -> new HeardFrame(Instant.EPOCH, body)).toList());
		}
	}

	private static void catchUp(Path data) throws SQLException {
		try (Replay replay = Replay.into(data)) {
			replay.applyAll();
		}
	}

	private static List<byte[]> frames(int from, int to) {
		List<byte[]> frames = new ArrayList<>();
		for (int i = from; i < to; i++) {
			frames.add(Golden.report(900000000L + i % 100,
					Instant.parse("2026-11-19T12:00:00Z").plusSeconds(i).toString(), "good" + i % 7, i));
		}
		return frames;
	}

	private static Path backUp(Path data) throws SQLException, IOException {
		return new BackupJob(data, TWO_KEPT, "test", InstantSource.system()).run();
	}

	private static BackupKind backupKind(Path data) {
		return new BackupKind(new DataDirectory(data), TWO_KEPT, new MockEnvironment());
	}

	private int restore(Path data, String... words) {
		PrintStream out = new PrintStream(this.said, true, StandardCharsets.UTF_8);
		return RestoreProgram.run(Stream.concat(Stream.of("--data=" + data), Stream.of(words)).toArray(String[]::new),
				out, out);
	}

	/// Leaves of each followed file only a stale `-wal`; answers the epochs they had.
	private static Map<String, String> destroy(Path data) throws Exception {
		Map<String, String> epochs = new HashMap<>();
		for (StoreFile file : followers()) {
			epochs.put(file.fileName(), text(file.in(data), "select epoch from progress"));
			Files.delete(file.in(data));
			Files.writeString(data.resolve(file.fileName() + "-wal"), "of another file");
			Files.writeString(data.resolve(file.fileName() + "-shm"), "of another file");
		}
		return epochs;
	}

	private static List<StoreFile> followers() {
		return Arrays.stream(StoreFile.values()).filter((file) -> file != StoreFile.FEED).toList();
	}

	private static void damage(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		for (int at = 4096; at < bytes.length; at += 512) {
			bytes[at] ^= 0x55;
		}
		Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
	}

	private static boolean unfinished(Path data, int copies) throws IOException {
		try (Stream<Path> all = Files.list(data.resolve("backups"))) {
			for (Path one : all.filter((path) -> path.getFileName().toString().startsWith(".new-")).toList()) {
				if (names(one).size() >= copies) {
					return true;
				}
			}
			return false;
		}
		catch (IOException | UncheckedIOException ex) {
			return false;
		}
	}

	private static List<String> names(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static long applied(ApplyingThread thread) {
		return thread.progress().stream().mapToLong((file) -> file.progress().appliedSeq()).min().orElse(-1);
	}

	private static String logId(Path data) throws SQLException {
		return text(StoreFile.FEED.in(data), "select log_id from feed_log");
	}

	/// Every row that applying makes, without the numbers of transactions.
	private static List<String> rows(Path file) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
				Statement statement = connection.createStatement()) {
			List<String> tables = new ArrayList<>();
			try (ResultSet row = statement.executeQuery("""
					select name from sqlite_schema where type = 'table' and name not like 'sqlite%'
						and name not in ('flyway_schema_history', 'progress', 'sweep') order by 1""")) {
				while (row.next()) {
					tables.add(row.getString(1));
				}
			}
			for (String table : tables) {
				rows.addAll(rows(statement, table));
			}
		}
		return rows;
	}

	private static List<String> rows(Statement statement, String table) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (ResultSet row = statement.executeQuery("select * from " + table)) {
			while (row.next()) {
				StringBuilder text = new StringBuilder(table);
				for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
					String column = row.getMetaData().getColumnName(i);
					if (!column.equals("change")) {
						Object value = row.getObject(i);
						text.append(' ')
							.append(column)
							.append('=')
							.append((value instanceof byte[] bytes) ? Arrays.toString(bytes) : value);
					}
				}
				rows.add(text.toString());
			}
		}
		rows.sort(null);
		return rows;
	}

	private static String text(Path file, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			return row.getString(1);
		}
	}

	private static void execute(Path file, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
