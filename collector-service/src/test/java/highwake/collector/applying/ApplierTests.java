package highwake.collector.applying;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.Golden;
import highwake.collector.log.HeardFrame;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.projections.Progress;
import highwake.collector.projections.Retention;
import highwake.collector.readings.Readings;
import highwake.collector.readings.Unversioned;
import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApplierTests {

	@TempDir
	private Path data;

	@Test
	void everyFrameIsCountedOnceInEveryFile() throws SQLException {
		try (SqliteFeedLog log = filledLog(); Applier applier = applier(log)) {
			while (applier.step() > 0) {
				assertThat(applier.progress()).hasSize(3);
			}
			assertThat(applier.progress()).allSatisfy((file) -> {
				Progress progress = file.progress();
				assertThat(progress.appliedSeq()).isEqualTo(log.last());
				assertThat(counted(progress)).isEqualTo(frames(log)).isEqualTo(Golden.NAMES.size() + 3 + 600);
				assertThat(progress.framesRejected()).isEqualTo(2);
			});
			assertThat(longs(StoreFile.FEED, "select count(*) from rejected")).isEqualTo(2);
		}
	}

	@Test
	void applyingInManyPiecesEndsAsApplyingAtOnce() throws SQLException {
		Progress[] at = new Progress[2];
		try (SqliteFeedLog log = filledLog()) {
			int steps = 0;
			int applied;
			do {
				try (Applier applier = applier(log)) {
					applied = applier.step();
					steps++;
					at[0] = applier.progress().getFirst().progress();
					at[1] = applier.progress().getLast().progress();
				}
			}
			while (applied > 0);
			assertThat(steps).isGreaterThan(3);
			assertThat(counted(at[0])).isEqualTo(frames(log));
			assertThat(counted(at[1])).isEqualTo(frames(log));
		}
	}

	/// The one place where a kill can part the files: between their commits.
	@Test
	void afterAKillBetweenTheFilesCommitsNothingIsCountedTwiceOrLeftOut() throws Exception {
		try (SqliteFeedLog log = filledLog()) {
			try (Applier applier = applier(log)) {
				applier.step();
			}
			Path marketBefore = Files.createDirectory(this.data.resolve("before"));
			execute(StoreFile.MARKET, "vacuum into '" + marketBefore.resolve("market.db") + "'");
			List<FileProgress> ahead;
			try (Applier applier = applier(log)) {
				applier.step();
				ahead = applier.progress();
			}
			replaceMarket(marketBefore);
			try (Applier applier = applier(log)) {
				assertThat(applier.progress().get(1).progress().appliedSeq())
					.isLessThan(applier.progress().getFirst().progress().appliedSeq());
				applier.step();
				assertThat(applier.progress()).usingRecursiveComparison().isEqualTo(ahead);
				while (applier.step() > 0) {
					assertThat(applier.progress()).hasSize(3);
				}
				assertThat(applier.progress())
					.allSatisfy((file) -> assertThat(counted(file.progress())).isEqualTo(frames(log)));
			}
		}
	}

	@Test
	void refusesAFileThatFollowsAnotherLog() throws Exception {
		try (SqliteFeedLog log = filledLog(); Applier applier = applier(log)) {
			applier.step();
		}
		for (String file : List.of("feed.db", "feed.db-wal", "feed.db-shm")) {
			Files.deleteIfExists(this.data.resolve(file));
		}
		try (SqliteFeedLog other = filledLog()) {
			assertThatExceptionOfType(LogDoesNotFit.class).isThrownBy(() -> applier(other))
				.withMessageContaining("galaxy.db follows the feed log")
				.withMessageContaining(other.id());
		}
	}

	@Test
	void refusesALogThatEndsBeforeTheFile() throws SQLException {
		try (SqliteFeedLog log = filledLog()) {
			try (Applier applier = applier(log)) {
				applier.step();
			}
			execute(StoreFile.FEED, "delete from frame where seq > 5");
			execute(StoreFile.FEED, "update sqlite_sequence set seq = 5 where name = 'frame'");
			assertThatExceptionOfType(LogDoesNotFit.class).isThrownBy(() -> applier(log))
				.withMessageContaining("galaxy.db has applied frame 250, but feed.db ends at 5");
		}
	}

	/// An older copy of the log was put back, and heard other frames since.
	@Test
	void refusesALogThatWasCutShortAndHasGrownPastTheFileAgain() throws SQLException {
		try (SqliteFeedLog log = filledLog()) {
			try (Applier applier = applier(log)) {
				applier.step();
			}
			execute(StoreFile.FEED, "delete from frame where seq > 240");
			execute(StoreFile.FEED, "update sqlite_sequence set seq = 240 where name = 'frame'");
			hear(log, 910000000L, 20);
			assertThat(log.last()).isGreaterThan(250);
			assertThatExceptionOfType(LogDoesNotFit.class).isThrownBy(() -> applier(log))
				.withMessageContaining("galaxy.db has applied another frame 250 than feed.db holds");
		}
	}

	@Test
	void goesOnWithALogThatWasTrimmedUpToTheFile() throws SQLException {
		try (SqliteFeedLog log = filledLog()) {
			try (Applier applier = applier(log)) {
				applier.step();
			}
			assertThat(log.trim(250, 1, 1_000)).isEqualTo(250);
			try (Applier applier = applier(log)) {
				while (applier.step() > 0) {
					assertThat(applier.progress()).hasSize(3);
				}
				assertThat(applier.progress()).allSatisfy((file) -> {
					assertThat(counted(file.progress())).isEqualTo(Golden.NAMES.size() + 3 + 600);
					assertThat(file.gaps()).isZero();
				});
			}
		}
	}

	/// As it is where somebody deleted one file, or a release brings a new one.
	@Test
	void aFileThatBeginsAfterTheLogsBeginningRecordsWhatItNeverSaw() throws Exception {
		try (SqliteFeedLog log = filledLog()) {
			try (Applier applier = applier(log)) {
				assertThat(applier.progress()).as("a new directory lacks nothing")
					.allSatisfy((file) -> assertThat(file.gaps()).isZero());
				while (applier.step() > 0) {
					assertThat(applier.progress()).hasSize(3);
				}
				assertThat(applier.progress()).allSatisfy((file) -> assertThat(file.gaps()).isZero());
			}
			log.trim(300, 1, 1_000);
			Files.delete(StoreFile.MARKET.in(this.data));
			for (int i = 0; i < 2; i++) {
				try (Applier applier = applier(log)) {
					while (applier.step() > 0) {
						assertThat(applier.progress()).hasSize(3);
					}
					assertThat(applier.progress()).extracting(FileProgress::gaps).containsExactly(0, 1, 0);
				}
				assertThat(longs(StoreFile.MARKET, "select after_seq from gap")).isZero();
				assertThat(longs(StoreFile.MARKET, "select up_to_seq from gap")).isEqualTo(300);
				assertThat(longs(StoreFile.MARKET, "select applied_seq from progress")).isEqualTo(log.last());
			}
		}
	}

	@Test
	void framesThatAFileNeverSawAreRecordedForEver() throws SQLException {
		try (SqliteFeedLog log = filledLog()) {
			try (Applier applier = applier(log)) {
				applier.step();
			}
			log.trim(300, 1, 1_000);
			for (int i = 0; i < 2; i++) {
				try (Applier applier = applier(log)) {
					while (applier.step() > 0) {
						assertThat(applier.progress()).hasSize(3);
					}
					assertThat(applier.progress()).allSatisfy((file) -> {
						assertThat(file.progress().appliedSeq()).isEqualTo(log.last());
						assertThat(counted(file.progress())).isEqualTo(Golden.NAMES.size() + 3 + 600 - 50);
						assertThat(file.gaps()).isEqualTo(1);
					});
				}
			}
			assertThat(longs(StoreFile.GALAXY, "select up_to_seq - after_seq from gap")).isEqualTo(50);
		}
	}

	@Test
	void aFrameThatAFileRefusesIsKeptAmongTheRejectedAndTheRestGoesOn() throws SQLException {
		try (SqliteFeedLog log = filledLog(); Applier applier = applier(log)) {
			execute(StoreFile.MARKET, "create trigger refuse before insert on market when new.market_id = 900000007 "
					+ "begin select raise(abort, 'refused'); end");
			while (applier.step() > 0) {
				assertThat(applier.progress()).hasSize(3);
			}
			assertThat(applier.progress()).allSatisfy((file) -> {
				assertThat(file.progress().appliedSeq()).isEqualTo(log.last());
				assertThat(counted(file.progress())).isEqualTo(frames(log));
			});
			assertThat(longs(StoreFile.FEED, "select count(*) from rejected where reason = 'NOT_KEPT'")).isEqualTo(1);
			assertThat(longs(StoreFile.MARKET, "select count(*) from market where market_id > 900000000"))
				.isEqualTo(599);
			assertThat(longs(StoreFile.GALAXY, "select count(*) from station where market_id > 900000000"))
				.isGreaterThanOrEqualTo(600);
		}
	}

	private Applier applier(SqliteFeedLog log) throws SQLException {
		return new Applier(this.data, log, new Readings(Unversioned.POSITIONS), Retention.NONE, 250);
	}

	private SqliteFeedLog filledLog() {
		SqliteFeedLog log = SqliteFeedLog.open(this.data);
		List<byte[]> bodies = new ArrayList<>();
		Golden.NAMES.forEach((name) -> bodies.add(Golden.frame(name)));
		bodies.add(new byte[0]);
		bodies.add(Golden.zlib(new byte[] { 'x' }));
		bodies.add(Golden.frame(Golden.envelope("docked").put("$schemaRef", "https://eddn.edcd.io/schemas/x/1")));
		for (int i = 0; i < 600; i++) {
			bodies.add(Golden.report(900000000L + i, "2026-11-20T12:00:00Z", "gold", i));
		}
		log.append(bodies.stream().map((body) -> new HeardFrame(Instant.EPOCH, body)).toList());
		return log;
	}

	private static void hear(SqliteFeedLog log, long firstMarket, int count) {
		List<HeardFrame> frames = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			frames
				.add(new HeardFrame(Instant.EPOCH, Golden.report(firstMarket + i, "2026-11-20T12:00:00Z", "gold", i)));
		}
		log.append(frames);
	}

	private void replaceMarket(Path from) throws Exception {
		for (String file : List.of("market.db-wal", "market.db-shm")) {
			Files.deleteIfExists(this.data.resolve(file));
		}
		Files.copy(from.resolve("market.db"), this.data.resolve("market.db"), StandardCopyOption.REPLACE_EXISTING);
	}

	private static long counted(Progress progress) {
		return progress.framesApplied() + progress.framesIgnored() + progress.framesRejected();
	}

	private static long frames(SqliteFeedLog log) {
		return log.readAfter(0, 100_000).size();
	}

	private void execute(StoreFile file, String sql) throws SQLException {
		try (Connection connection = file.openWriter(this.data); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private long longs(StoreFile file, String sql) throws SQLException {
		try (Connection connection = file.openReader(this.data);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			return row.getLong(1);
		}
	}

}
