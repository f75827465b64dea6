package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketReported;
import highwake.collector.readings.Verdict;
import highwake.collector.readings.Verdict.Ignorance;
import highwake.collector.readings.Verdict.Rejection;
import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProjectedFileTests {

	private static final String LOG = "log";

	@TempDir
	private Path data;

	@Test
	void everyFrameIsInExactlyOneCounter() throws SQLException {
		try (ProjectedFile file = open()) {
			file.apply(LOG,
					List.of(Facts.frame(3, Facts.report(7, 1, null, "tea")),
							new ReadFrame(4, 0, null, new Verdict.Ignored(Ignorance.TEST), Facts.HEADING),
							new ReadFrame(9, 0, null, new Verdict.Rejected(Rejection.NOT_ZLIB, "x"), null),
							Facts.frame(12, new Facts(1).any(), Facts.report(8, 5, null))));
			Progress progress = file.progress();
			assertThat(progress.appliedSeq()).isEqualTo(12);
			assertThat(progress.framesApplied()).isEqualTo(2);
			assertThat(progress.framesIgnored()).isEqualTo(1);
			assertThat(progress.framesRejected()).isEqualTo(1);
			assertThat(progress.logId()).isEqualTo(LOG);
			assertThat(progress.newestGatewayAt()).isEqualTo(Facts.stamp(5, 5).gatewayAt().toEpochMilli());
		}
	}

	@Test
	void aFactThatAnotherFileKeepsIsIgnored() throws SQLException {
		ProjectedFile galaxy = ProjectedFile.openAll(this.data, Retention.NONE).getFirst();
		galaxy.apply(LOG, List.of(Facts.frame(1, Facts.report(7, 1, null, "tea"))));
		assertThat(galaxy.progress().framesIgnored()).isEqualTo(1);
		assertThat(galaxy.progress().newestGatewayAt()).isZero();
		galaxy.close();
	}

	@Test
	void framesThatTheFileHasSeenAreNotCountedAgain() throws SQLException {
		List<ReadFrame> frames = List.of(Facts.frame(1, Facts.report(7, 1, null, "tea")),
				Facts.frame(2, Facts.report(7, 2, null, "tea")));
		try (ProjectedFile file = open()) {
			file.apply(LOG, frames);
			Progress once = file.progress();
			file.apply(LOG, frames);
			assertThat(file.progress()).isEqualTo(once);
			file.apply(LOG, List.of(frames.getLast(), Facts.frame(3, Facts.report(7, 2, null, "tea"))));
			assertThat(file.progress().framesApplied()).isEqualTo(3);
		}
	}

	@Test
	void theChangeNumberRisesOnlyWhenRowsWereWritten() throws SQLException {
		try (ProjectedFile file = open()) {
			file.apply(LOG, List.of(Facts.frame(1, Facts.report(7, 5, null, "tea")),
					Facts.frame(2, Facts.report(8, 5, null, "tea"))));
			assertThat(file.progress().change()).isEqualTo(1);
			file.apply(LOG, List.of(Facts.frame(3, Facts.report(7, 4, null, "gold")),
					Facts.frame(4, Facts.report(8, 5, null, "tea"))));
			assertThat(file.progress().change()).isEqualTo(1);
			file.apply(LOG, List.of(Facts.frame(5, Facts.report(7, 6, null, "gold"))));
			assertThat(file.progress().change()).isEqualTo(2);
		}
		assertThat(Facts.rows(StoreFile.MARKET, this.data, "select market_id, change as c from market order by 1"))
			.containsExactly("market.db market_id=7 c=2", "market.db market_id=8 c=1");
	}

	@Test
	void theEpochStaysAndTheProgressIsReadBack() throws SQLException {
		Progress before;
		try (ProjectedFile file = open()) {
			file.apply(LOG, List.of(Facts.frame(1, Facts.report(7, 5, null, "tea"))));
			before = file.progress();
		}
		try (ProjectedFile file = open()) {
			assertThat(file.progress()).isEqualTo(before);
		}
		assertThat(before.epoch()).hasSize(32);
	}

	@Test
	void aFrameThatTheFileRefusesIsRejectedAndTheOthersCount() throws SQLException {
		try (ProjectedFile file = open()) {
			refuse("new.market_id = 13");
			List<ReadFrame> unkept = file.apply(LOG,
					List.of(Facts.frame(1, Facts.report(7, 1, null, "tea")),
							Facts.frame(2, Facts.report(13, 1, null, "gold")),
							Facts.frame(3, Facts.report(8, 1, null, "gold"))));
			assertThat(unkept).singleElement().satisfies((frame) -> {
				assertThat(frame.seq()).isEqualTo(2);
				assertThat(frame.verdict()).isInstanceOfSatisfying(Verdict.Rejected.class,
						(rejected) -> assertThat(rejected.reason()).isEqualTo(Rejection.NOT_KEPT));
			});
			assertThat(file.progress().framesApplied()).isEqualTo(2);
			assertThat(file.progress().framesRejected()).isEqualTo(1);
			assertThat(file.progress().appliedSeq()).isEqualTo(3);
		}
		assertThat(Facts.rows(StoreFile.MARKET, this.data, "select market_id from market order by 1"))
			.containsExactly("market.db market_id=7", "market.db market_id=8");
		assertThat(Facts.rows(StoreFile.MARKET, this.data, "select id, symbol from commodity order by 1"))
			.containsExactly("market.db id=0 symbol=tea", "market.db id=1 symbol=gold");
	}

	@Test
	void aFaultOfAProjectionRejectsTheFrameThatShowsIt() throws SQLException {
		StoreFile.MARKET.migrate(this.data);
		try (ProjectedFile file = ProjectedFile.open(StoreFile.MARKET, this.data, Faulty::new)) {
			List<ReadFrame> unkept = file.apply(LOG, List.of(Facts.frame(1, Facts.report(7, 1, null)),
					Facts.frame(2, Facts.report(13, 1, null)), Facts.frame(3, Facts.report(8, 1, null))));
			assertThat(unkept).extracting(ReadFrame::seq).containsExactly(2L);
			assertThat(file.progress().framesApplied()).isEqualTo(2);
		}
	}

	@Test
	void aFileThatCannotBeWrittenIsLeftAsItWas() throws SQLException {
		try (ProjectedFile file = open(); Connection other = StoreFile.MARKET.openWriter(this.data)) {
			Progress before = file.progress();
			try (Statement statement = other.createStatement()) {
				statement.execute("begin immediate");
				assertThatExceptionOfType(SQLException.class)
					.isThrownBy(() -> file.apply(LOG, List.of(Facts.frame(1, Facts.report(7, 1, null, "tea")))))
					.withMessageContaining("locked");
				statement.execute("rollback");
			}
			assertThat(file.progress()).isEqualTo(before);
			file.apply(LOG, List.of(Facts.frame(1, Facts.report(7, 1, null, "tea"))));
			assertThat(file.progress().framesApplied()).isEqualTo(1);
		}
	}

	@Test
	void aFileThatAnotherProcessHasWrittenIsNotWrittenAgain() throws SQLException {
		List<ReadFrame> frames = List.of(Facts.frame(1, Facts.report(7, 1, null, "tea")));
		try (ProjectedFile file = open(); ProjectedFile other = open()) {
			other.apply(LOG, frames);
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> file.apply(LOG, frames))
				.withMessageContaining("another process");
		}
		try (ProjectedFile file = open()) {
			assertThat(file.progress().framesApplied()).isEqualTo(1);
		}
	}

	private ProjectedFile open() throws SQLException {
		return ProjectedFile.open(StoreFile.MARKET, this.data,
				(connection) -> new MarketProjection(connection, Retention.NONE));
	}

	private void refuse(String condition) throws SQLException {
		try (Connection connection = StoreFile.MARKET.openWriter(this.data);
				Statement statement = connection.createStatement()) {
			statement.execute("create trigger refuse before insert on market when " + condition
					+ " begin select raise(abort, 'refused'); end");
		}
	}

	private record Faulty(Connection connection) implements Projection {

		@Override
		public boolean keeps(Fact fact) {
			return true;
		}

		@Override
		public boolean apply(Fact fact, long change) {
			if (fact instanceof MarketReported reported && reported.market().value() == 13) {
				throw new ArithmeticException("a fault");
			}
			return true;
		}

		@Override
		public void close() {
		}

	}

}
