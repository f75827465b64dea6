package highwake.api.board;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import highwake.api.Frames;
import highwake.api.Plans;
import highwake.collector.replay.Replay;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.store.StoreFile;

/// How often a market was reported lately: the board counts what it follows, and history tells what was before.
class PastReportsTests {

	private static final long MARKET = 128016384;

	private static final Instant FIRST = Instant.parse("2026-11-06T12:00:00Z");

	private static final int DAYS = 14;

	@TempDir
	Path directory;

	@Test
	void aBoardThatFollowedCountsWhatHistoryTells() throws SQLException {
		try (Replay replay = Replay.into(this.directory); Followed galaxy = new Followed(this.directory)) {
			report(replay, 0);
			Board followed = galaxy.reading.whole();
			for (int day = 1; day <= DAYS; day++) {
				report(replay, day);
				followed = galaxy.reading.since(followed);
			}
			double once = frequency(followed);
			assertThat(once).isGreaterThan(7).isLessThan(10);
			assertThat(frequency(galaxy.reading.whole())).isCloseTo(once, within(1e-4));
		}
	}

	@Test
	void aMarketThatWasSeenOnceCountsOne() throws SQLException {
		try (Replay replay = Replay.into(this.directory); Followed galaxy = new Followed(this.directory)) {
			report(replay, 0);
			assertThat(frequency(galaxy.reading.whole())).isEqualTo(1);
		}
	}

	@Test
	void aBoardIsLoadedWithoutHistory() throws Exception {
		try (Replay replay = Replay.into(this.directory); Followed galaxy = new Followed(this.directory)) {
			report(replay, 0);
			report(replay, 1);
			assertThat(frequency(galaxy.reading.whole())).isGreaterThan(1);
			for (String suffix : List.of("", "-wal", "-shm")) {
				Files.deleteIfExists(this.directory.resolve("history.db" + suffix));
			}
			assertThat(frequency(galaxy.reading.whole())).isEqualTo(1);
			Files.writeString(this.directory.resolve("history.db"), "no database");
			assertThat(frequency(galaxy.reading.whole())).isEqualTo(1);
		}
	}

	@Test
	void theLastPageOfAMarketIsFoundByAnIndex() throws SQLException {
		assertThat(Plans.of(StoreFile.HISTORY, this.directory, PastReports.ALL)).containsOnlyOnce("SCAN m")
			.filteredOn((step) -> step.startsWith("SCAN"))
			.hasSize(1);
	}

	private static void report(Replay replay, int day) throws SQLException {
		replay.accept(Frames.market(FIRST.plusSeconds(86_400L * day), MARKET, "Abraham Lincoln", "Sol", List
			.of(new Offer(new CommoditySymbol("gold"), 43_000 + day, 10, Bracket.LOW, 42_000, 1, Bracket.NONE, 47_609)),
				Map.of()));
		replay.applyAll();
	}

	private static double frequency(Board board) {
		return board.stations().recentReports(board.stations().ordinal(new MarketId(MARKET)));
	}

	/// The files as the board follows them.
	private static final class Followed implements AutoCloseable {

		private final FollowedFile galaxy;

		private final FollowedFile market;

		private final BoardReading reading;

		Followed(Path directory) throws SQLException {
			this.galaxy = new FollowedFile(StoreFile.GALAXY, directory);
			this.market = new FollowedFile(StoreFile.MARKET, directory);
			this.galaxy.open();
			this.market.open();
			this.reading = new BoardReading(this.galaxy, this.market);
		}

		@Override
		public void close() {
			this.galaxy.close();
			this.market.close();
		}

	}

}
