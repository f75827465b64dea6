package highwake.collector.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import highwake.store.StoreFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqliteFeedLogTests {

	@TempDir
	private Path data;

	private SqliteFeedLog log;

	@BeforeEach
	void open() {
		this.log = SqliteFeedLog.open(this.data);
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	@Test
	void framesAreReadInTheOrderInWhichTheyWereAppended() {
		this.log.append(frames("a", "b"));
		this.log.append(frames("c"));
		assertThat(bodies(this.log.readAfter(0, 10))).containsExactly("a", "b", "c");
		assertThat(this.log.readAfter(0, 2)).extracting(LoggedFrame::seq).isSorted().hasSize(2);
		assertThat(this.log.readAfter(this.log.last(), 10)).isEmpty();
		assertThat(this.log.readAfter(0, 1).getFirst().receivedAt()).isEqualTo(1000);
	}

	@Test
	void aFrameThatIsInTheLogIsLeftOut() {
		assertThat(this.log.append(frames("a", "b", "a"))).isEqualTo(new Appended(2, 1));
		assertThat(this.log.append(frames("b", "c"))).isEqualTo(new Appended(1, 1));
		assertThat(bodies(this.log.readAfter(0, 10))).containsExactly("a", "b", "c");
	}

	@Test
	void anEmptyFrameIsAFrame() {
		assertThat(this.log.append(frames("", ""))).isEqualTo(new Appended(1, 1));
		assertThat(bodies(this.log.readAfter(0, 10))).containsExactly("");
	}

	@Test
	void largeFramesAreReadInSmallerGroupsAndNoneIsLeftOut() {
		List<HeardFrame> large = IntStream.range(0, 20).mapToObj((i) -> {
			byte[] body = new byte[1 << 21];
			body[0] = (byte) i;
			return new HeardFrame(Instant.EPOCH, body);
		}).toList();
		this.log.append(large);
		List<LoggedFrame> first = this.log.readAfter(0, 250);
		assertThat(first).hasSize(8);
		List<LoggedFrame> all = new ArrayList<>();
		while (all.addAll(this.log.readAfter(all.isEmpty() ? 0 : all.getLast().seq(), 250))) {
			assertThat(all).hasSizeLessThanOrEqualTo(20);
		}
		assertThat(all).hasSize(20);
	}

	@Test
	void theLastPlaceSurvivesTheDeletionOfFrames() throws SQLException {
		this.log.append(frames("a", "b", "c"));
		long last = this.log.last();
		execute("delete from frame");
		assertThat(this.log.last()).isEqualTo(last);
		this.log.append(frames("d"));
		assertThat(this.log.readAfter(0, 10)).singleElement()
			.satisfies((frame) -> assertThat(frame.seq()).isGreaterThan(last));
	}

	@Test
	void gapsAreReadAcross() throws SQLException {
		this.log.append(frames("a", "b", "c"));
		execute("delete from frame where body = x'62'");
		assertThat(bodies(this.log.readAfter(0, 10))).containsExactly("a", "c");
	}

	@Test
	void anEmptyLogEndsAtZero() {
		assertThat(this.log.last()).isZero();
	}

	@Test
	void theLogKeepsItsNameAndItsFrames() {
		this.log.append(frames("a"));
		try (SqliteFeedLog again = SqliteFeedLog.open(this.data)) {
			assertThat(again.id()).isEqualTo(this.log.id()).hasSize(32);
			assertThat(bodies(again.readAfter(0, 10))).containsExactly("a");
		}
	}

	@Test
	void severalMayAppendAtOnceAndEveryFrameIsInTheLogOnce() throws Exception {
		int each = 400;
		try (SqliteFeedLog other = SqliteFeedLog.open(this.data);
				ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<Appended> one = threads.submit(() -> appendAll(this.log, 0, each));
			Future<Appended> two = threads.submit(() -> appendAll(other, each / 2, each + each / 2));
			assertThat(one.get().appended() + two.get().appended()).isEqualTo(each + each / 2);
			assertThat(one.get().duplicate() + two.get().duplicate()).isEqualTo(each / 2);
		}
		List<LoggedFrame> all = this.log.readAfter(0, 10_000);
		assertThat(bodies(all)).hasSize(each + each / 2).doesNotHaveDuplicates();
		assertThat(all).extracting(LoggedFrame::seq).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void severalProcessesMayOpenANewLogAndAppendToItAtOnce() throws Exception {
		Path fresh = Files.createDirectory(this.data.resolve("fresh"));
		List<Process> processes = new ArrayList<>();
		try {
			for (String prefix : List.of("a", "b")) {
				processes.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
						AppendingProcess.class.getName(), fresh.toString(), prefix, "200")
					.redirectError(ProcessBuilder.Redirect.INHERIT)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.start());
			}
			for (Process process : processes) {
				assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
				assertThat(process.exitValue()).isZero();
			}
		}
		finally {
			processes.forEach(Process::destroyForcibly);
		}
		try (SqliteFeedLog both = SqliteFeedLog.open(fresh)) {
			assertThat(bodies(both.readAfter(0, 1000))).hasSize(401).doesNotHaveDuplicates();
		}
	}

	@Test
	void aGroupThatFailsLeavesNothingAndTheLogUsable() throws SQLException {
		execute("create trigger refuse before insert on frame when new.body = x'62' "
				+ "begin select raise(abort, 'no room'); end");
		assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> this.log.append(frames("a", "b")))
			.withMessageContaining("no room");
		assertThat(this.log.readAfter(0, 10)).isEmpty();
		execute("drop trigger refuse");
		assertThat(this.log.append(frames("a", "b"))).isEqualTo(new Appended(2, 0));
	}

	@Test
	void aLogThatSomebodyElseLocksIsUnavailableAndThenUsable() throws SQLException {
		try (Connection other = StoreFile.FEED.openWriter(this.data); Statement statement = other.createStatement()) {
			statement.execute("begin immediate");
			assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> this.log.append(frames("a")))
				.withMessageContaining("locked");
			assertThat(this.log.readAfter(0, 10)).isEmpty();
			statement.execute("rollback");
		}
		assertThat(this.log.append(frames("a"))).isEqualTo(new Appended(1, 0));
	}

	@Test
	void aClosedLogIsUnavailable() {
		this.log.close();
		assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> this.log.append(frames("a")));
		assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> this.log.readAfter(0, 1));
		assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> this.log.last());
	}

	@Test
	void aRejectedFrameIsKeptOnce() throws SQLException {
		List<RejectedFrame> rejected = List.of(new RejectedFrame(3, 7, "NOT_JSON", "nothing"));
		this.log.keepRejected(rejected);
		this.log.keepRejected(rejected);
		assertThat(longs("select seq from rejected")).containsExactly(3L);
	}

	@Test
	void theNewestTenThousandRejectedFramesAreKept() throws SQLException {
		this.log.keepRejected(LongStream.rangeClosed(1, 10_007)
			.mapToObj((seq) -> new RejectedFrame(seq * 2, 0, "NOT_ZLIB", "x"))
			.toList());
		assertThat(longs("select count(*) from rejected union all select min(seq) from rejected"))
			.containsExactly(10_000L, 16L);
	}

	@Test
	void noStatementScansTheFrames() throws SQLException {
		List<String> statements = List.of("insert or ignore into frame (received_at, digest, body) values (?, ?, ?)",
				"select seq, received_at, body from frame where seq > ? order by seq limit ?",
				"select count(*) from (select 1 from frame where seq > ? limit ?)",
				"delete from rejected where seq <= (select seq from rejected order by seq desc limit 1 offset ?)");
		try (Connection connection = StoreFile.FEED.openReader(this.data)) {
			for (String sql : statements) {
				try (PreparedStatement explain = connection.prepareStatement("explain query plan " + sql);
						ResultSet step = explain.executeQuery()) {
					while (step.next()) {
						assertThat(step.getString("detail")).doesNotContain("SCAN frame").doesNotContain("TEMP B-TREE");
					}
				}
			}
		}
	}

	private static Appended appendAll(SqliteFeedLog log, int from, int to) {
		int appended = 0;
		int duplicate = 0;
		for (int i = from; i < to; i += 5) {
			String[] group = IntStream.range(i, Math.min(to, i + 5)).mapToObj(String::valueOf).toArray(String[]::new);
			Appended some = log.append(frames(group));
			appended += some.appended();
			duplicate += some.duplicate();
		}
		return new Appended(appended, duplicate);
	}

	private static List<HeardFrame> frames(String... bodies) {
		return Arrays.stream(bodies)
			.map((body) -> new HeardFrame(Instant.ofEpochSecond(1), body.getBytes(StandardCharsets.UTF_8)))
			.toList();
	}

	private static List<String> bodies(List<LoggedFrame> frames) {
		return frames.stream().map((frame) -> new String(frame.body(), StandardCharsets.UTF_8)).toList();
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = StoreFile.FEED.openWriter(this.data);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private List<Long> longs(String sql) throws SQLException {
		try (Connection connection = StoreFile.FEED.openReader(this.data);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			List<Long> longs = new ArrayList<>();
			while (row.next()) {
				longs.add(row.getLong(1));
			}
			return longs;
		}
	}

}
