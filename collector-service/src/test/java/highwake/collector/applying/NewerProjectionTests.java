package highwake.collector.applying;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

import highwake.collector.Golden;
import highwake.collector.log.HeardFrame;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.projections.Retention;
import highwake.collector.readings.Readings;
import highwake.collector.readings.Unversioned;
import highwake.store.StoreFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A release whose projection keeps more than the one before looks again at what the log still holds.
class NewerProjectionTests {

	private static final int GROUP = 4;

	@TempDir
	private Path data;

	@BeforeEach
	void applyByAnOlderRelease() throws SQLException {
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			log.append(Golden.NAMES.stream().map((name) -> new HeardFrame(Instant.EPOCH, Golden.frame(name))).toList());
			applyAll(log);
		}
		// it had the cursor and the counters, and no eyes for systems
		write("delete from system");
		write("update progress set projection_version = 1");
	}

	@Test
	void whatTheOlderOneHadNoEyesForAppearsAndNothingIsCountedTwice() throws SQLException {
		List<FileProgress> before;
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			before = applyAll(log);
		}
		assertThat(number("select count(*) from system")).isPositive();
		assertThat(number("select projection_version from progress")).isGreaterThan(1);
		assertThat(counted(before)).isEqualTo(Golden.NAMES.size());
		assertThat(before).extracting((file) -> file.progress().appliedSeq()).containsOnly((long) Golden.NAMES.size());
	}

	@Test
	void historyCountsNothingASecondTime() throws SQLException {
		String counted = "select (select sum(frames) from software) * 1000000 + (select sum(frames) from activity) * 1000"
				+ " + (select sum(reports) from day)";
		long before;
		try (Connection connection = StoreFile.HISTORY.openWriter(this.data);
				Statement statement = connection.createStatement()) {
			before = number(statement, counted);
			statement.execute("update progress set projection_version = 0");
		}
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			applyAll(log);
		}
		try (Connection connection = StoreFile.HISTORY.openReader(this.data);
				Statement statement = connection.createStatement()) {
			assertThat(number(statement, "select projection_version from progress")).isPositive();
			assertThat(number(statement, counted)).isEqualTo(before).isPositive();
		}
	}

	@Test
	void aKillInBetweenEndsNothing() throws SQLException {
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			for (int step = 0; step < Golden.NAMES.size(); step++) {
				try (Applier killed = applier(log)) {
					killed.step();
				}
			}
			assertThat(number("select again_after is null from progress")).isEqualTo(1);
			List<FileProgress> after = applyAll(log);
			assertThat(counted(after)).isEqualTo(Golden.NAMES.size());
		}
		assertThat(number("select count(*) from system")).isPositive();
	}

	@Test
	void framesThatComeMeanwhileCountAsEver() throws SQLException {
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			log.append(List.of(new HeardFrame(Instant.EPOCH, new byte[] { 1 })));
			assertThat(counted(applyAll(log))).isEqualTo(Golden.NAMES.size() + 1);
		}
	}

	@Test
	void anOlderReleaseThatIsBackLooksAtNothingAgainAndTheNewerOneThenDoes() throws SQLException {
		write("update progress set projection_version = 1000");
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			applyAll(log);
		}
		assertThat(number("select count(*) from system")).isZero();
		assertThat(number("select projection_version from progress")).isLessThan(1000);
	}

	private List<FileProgress> applyAll(SqliteFeedLog log) throws SQLException {
		try (Applier applier = applier(log)) {
			int applied;
			do {
				applied = applier.step();
			}
			while (applied > 0);
			return applier.progress();
		}
	}

	private Applier applier(SqliteFeedLog log) throws SQLException {
		return new Applier(this.data, log, new Readings(Unversioned.POSITIONS), Retention.NONE, GROUP);
	}

	private static long counted(List<FileProgress> files) {
		FileProgress galaxy = files.stream()
			.filter((file) -> file.file() == StoreFile.GALAXY)
			.findFirst()
			.orElseThrow();
		return galaxy.progress().framesApplied() + galaxy.progress().framesIgnored()
				+ galaxy.progress().framesRejected();
	}

	private void write(String sql) throws SQLException {
		try (Connection connection = StoreFile.GALAXY.openWriter(this.data);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private long number(String sql) throws SQLException {
		try (Connection connection = StoreFile.GALAXY.openReader(this.data);
				Statement statement = connection.createStatement()) {
			return number(statement, sql);
		}
	}

	private static long number(Statement statement, String sql) throws SQLException {
		try (ResultSet row = statement.executeQuery(sql)) {
			return row.getLong(1);
		}
	}

}
