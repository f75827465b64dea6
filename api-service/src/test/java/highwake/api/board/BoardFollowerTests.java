package highwake.api.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.web.server.context.WebServerApplicationContext;

import highwake.api.ExampleGalaxy;
import highwake.api.Frames;
import highwake.api.files.DataFiles;
import highwake.api.files.TestFiles;
import highwake.collector.replay.Replay;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Coordinates;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.store.StoreFile;

/// The board while its files come, change, go and are replaced.
class BoardFollowerTests {

	private static final MarketId LINCOLN = new MarketId(ExampleGalaxy.LINCOLN);

	@TempDir
	Path directory;

	private final Boards boards = new Boards(InstantSource.fixed(ExampleGalaxy.NOW));

	private DataFiles files = TestFiles.in(Path.of("nowhere"));

	private BoardFollower follower = unstarted();

	@BeforeEach
	void inTheDirectory() {
		this.files = TestFiles.in(this.directory);
		this.follower = new BoardFollower(this.boards,
				new BoardProperties(Duration.ofMillis(100), Duration.ofSeconds(1)), this.files);
	}

	@AfterEach
	void close() {
		this.files.destroy();
	}

	private static BoardFollower unstarted() {
		return new BoardFollower(new Boards(InstantSource.system()),
				new BoardProperties(Duration.ofMillis(100), Duration.ofSeconds(1)), TestFiles.in(Path.of("nowhere")));
	}

	@Test
	void waitsForFilesThatAreNotThereYet() throws SQLException {
		this.follower.follow();
		assertThat(this.boards.find()).isEmpty();
		assertThatExceptionOfType(BoardNotLoaded.class).isThrownBy(this.boards::current);
		assertThat(new BoardHealth(this.boards, this.follower).health().getStatus().getCode())
			.isEqualTo("OUT_OF_SERVICE");
		ExampleGalaxy.into(this.directory);
		this.follower.follow();
		assertThat(this.boards.current().stations().find(LINCOLN)).isPresent();
		assertThat(new BoardHealth(this.boards, this.follower).health().getStatus().getCode()).isEqualTo("UP");
	}

	@Test
	void hasLoadedTheBoardBeforeTheProgramListens() throws SQLException {
		ExampleGalaxy.into(this.directory);
		this.follower.start();
		try {
			assertThat(this.boards.find()).isPresent();
			assertThat(this.follower.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
		}
		finally {
			this.follower.stop();
		}
	}

	/// It would hold for a day: that the start comes back is the proof.
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void keepsNobodyWaitingForFilesThatCannotBeRead(boolean isThere) throws IOException {
		if (isThere) {
			Files.copy(noDatabase(), StoreFile.GALAXY.in(this.directory));
		}
		BoardFollower patient = new BoardFollower(this.boards,
				new BoardProperties(Duration.ofMillis(100), Duration.ofSeconds(1)), this.files, Duration.ofDays(1));
		patient.start();
		patient.stop();
		assertThat(patient.isRunning()).isFalse();
		assertThat(this.boards.find()).isEmpty();
	}

	@Test
	void followsACommittedReport() throws SQLException {
		ExampleGalaxy.into(this.directory);
		this.follower.follow();
		Board before = this.boards.current();
		this.follower.follow();
		assertThat(this.boards.current()).as("nothing has changed").isSameAs(before);
		report(700);
		this.follower.follow();
		assertThat(goldPrice(this.boards.current())).isEqualTo(700);
		assertThat(goldPrice(before)).isEqualTo(43_000);
		assertThat(this.boards.current().recent().newest(1))
			.containsExactly(this.boards.current().stations().ordinal(LINCOLN));
	}

	@Test
	void loadsAgainWhenAnotherFileTakesThePlace() throws SQLException, IOException {
		ExampleGalaxy.into(this.directory);
		this.follower.follow();
		Path other = emptyGalaxy();
		replace(StoreFile.GALAXY, StoreFile.GALAXY.in(other));
		replace(StoreFile.MARKET, StoreFile.MARKET.in(other));
		this.follower.follow();
		assertThat(this.boards.current().stations().size()).isZero();
	}

	@Test
	void aReplacedGalaxyIsReadThoughTheMarketCannotBeOpened() throws SQLException, IOException {
		ExampleGalaxy.into(this.directory);
		this.follower.follow();
		assertThat(systemsThatRequestsSee()).isPositive();
		Path other = emptyGalaxy();
		replace(StoreFile.GALAXY, StoreFile.GALAXY.in(other));
		replace(StoreFile.MARKET, noDatabase());
		assertThatExceptionOfType(SQLException.class).isThrownBy(this.follower::follow);
		assertThat(systemsThatRequestsSee()).isZero();
		replace(StoreFile.MARKET, StoreFile.MARKET.in(other));
		this.follower.follow();
		assertThat(this.boards.current().stations().size()).isZero();
	}

	@Test
	void aReplacedGalaxyIsReadOnceItCanBeOpened() throws SQLException, IOException {
		ExampleGalaxy.into(this.directory);
		this.follower.follow();
		assertThat(systemsThatRequestsSee()).isPositive();
		replace(StoreFile.GALAXY, noDatabase());
		assertThatExceptionOfType(SQLException.class).isThrownBy(this.follower::follow);
		Files.write(StoreFile.GALAXY.in(this.directory), Files.readAllBytes(StoreFile.GALAXY.in(emptyGalaxy())));
		this.follower.follow();
		assertThat(systemsThatRequestsSee()).isZero();
	}

	@Test
	void aReplacedMarketIsLoadedAgainThoughTheFirstTryFailed() throws SQLException, IOException {
		ExampleGalaxy.into(this.directory);
		Path other = Files.createDirectory(this.directory.resolve("other"));
		Files.copy(StoreFile.MARKET.in(this.directory), StoreFile.MARKET.in(other));
		this.follower.follow();
		String epoch = this.boards.current().version().market().epoch();
		write(StoreFile.MARKET, "delete from market", "update progress set epoch = 'another'");
		this.follower.follow();
		write(StoreFile.MARKET, "update progress set epoch = '" + epoch + "'");
		this.follower.follow();
		assertThat(this.boards.current().recent().newest(1)).isEmpty();
		write(StoreFile.GALAXY, "alter table station rename to lost");
		replace(StoreFile.MARKET, StoreFile.MARKET.in(other));
		assertThatExceptionOfType(SQLException.class).isThrownBy(this.follower::follow);
		write(StoreFile.GALAXY, "alter table lost rename to station");
		this.follower.follow();
		assertThat(goldPrice(this.boards.current())).isEqualTo(43_000);
	}

	@Test
	void keepsWhatItHasWhileAFileIsGone() throws SQLException, IOException {
		ExampleGalaxy.into(this.directory);
		this.follower.follow();
		Files.delete(StoreFile.MARKET.in(this.directory));
		this.follower.follow();
		assertThat(goldPrice(this.boards.current())).isEqualTo(43_000);
		assertThat(this.follower.marketState()).isEqualTo(FollowedFile.State.ABSENT);
	}

	@Test
	void loadsAgainWhenTheEpochIsAnother() throws SQLException {
		ExampleGalaxy.into(this.directory);
		this.follower.follow();
		write(StoreFile.MARKET, "delete from market where market_id = " + LINCOLN.value(),
				"update progress set epoch = 'another'");
		this.follower.follow();
		Board board = this.boards.current();
		assertThat(board.version().market().epoch()).isEqualTo("another");
		assertThat(board.stations().reportedAt(board.stations().ordinal(LINCOLN))).isZero();
	}

	@Test
	void refusesASchemaThatIsTooOld() throws SQLException {
		ExampleGalaxy.into(this.directory);
		write(StoreFile.MARKET, "delete from flyway_schema_history");
		this.follower.follow();
		assertThat(this.boards.find()).isEmpty();
		assertThat(this.follower.marketState()).isEqualTo(FollowedFile.State.TOO_OLD);
	}

	@Test
	void placesAStationOnceItsSystemIsKnown() throws SQLException {
		MarketId market = new MarketId(3_200_009_000L);
		try (Replay replay = Replay.into(this.directory)) {
			replay.accept(Frames.market(at(0), market.value(), "Lonely Port", "Far Away", List.of(gold(5)), Map.of()));
			replay.applyAll();
			this.follower.follow();
			assertThat(isPlaced(market)).isFalse();
			replay.accept(Frames.jump(at(5), 555, "FAR AWAY", new Coordinates(1, 2, 3), Map.of()));
			replay.applyAll();
			this.follower.follow();
			assertThat(isPlaced(market)).isTrue();
			replay.accept(Frames.jump(at(9), 556, "Far away", new Coordinates(9, 9, 9), Map.of()));
			replay.applyAll();
			this.follower.follow();
			assertThat(isPlaced(market)).as("two systems have the name").isFalse();
		}
	}

	@Test
	void aBoardThatAChangeDoesNotFitIsReadAnew() throws SQLException {
		ExampleGalaxy.into(this.directory);
		this.follower.follow();
		Board read = this.boards.current();
		int[] wrongly = IntStream.range(0, read.systems().size())
			.boxed()
			.sorted(Comparator.comparing(read.systems()::name).reversed())
			.mapToInt(Integer::intValue)
			.toArray();
		assertThat(wrongly).hasSizeGreaterThan(2);
		this.boards.publish(new Board(read.version(), read.stations(), read.systems().ordered(wrongly), read.goods(),
				read.modules(), read.ships(), read.recent(), read.offerCount()));
		write(StoreFile.GALAXY, "update system set name = name || ' A', change = (select change + 1 from progress)",
				"update progress set change = change + 1");
		assertThatException().isThrownBy(this.follower::follow);
		this.follower.follow();
		BoardSystems systems = this.boards.current().systems();
		assertThat(Arrays.stream(systems.starting("", 1000)).mapToObj(systems::name)).hasSize(wrongly.length)
			.allMatch((name) -> name.endsWith(" A"))
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
	}

	@Test
	void itsThreadStartsAndStops() {
		this.follower.start();
		assertThat(this.follower.isRunning()).isTrue();
		this.follower.stop();
		assertThat(this.follower.isRunning()).isFalse();
	}

	private boolean isPlaced(MarketId market) {
		BoardStations stations = this.boards.current().stations();
		return stations.isPlaced(stations.ordinal(market));
	}

	private Path emptyGalaxy() throws SQLException, IOException {
		Path other = Files.createDirectory(this.directory.resolve("empty"));
		try (Replay replay = Replay.into(other)) {
			replay.applyAll();
		}
		return other;
	}

	private Path noDatabase() throws IOException {
		return Files.writeString(this.directory.resolve("no-database"), "this is no database, and none can open it\n");
	}

	/// Puts another file in the place of one, as a restore does.
	private void replace(StoreFile file, Path by) throws IOException {
		Files.deleteIfExists(Path.of(file.in(this.directory) + "-wal"));
		Files.deleteIfExists(Path.of(file.in(this.directory) + "-shm"));
		Files.move(by, file.in(this.directory), StandardCopyOption.REPLACE_EXISTING);
	}

	private int systemsThatRequestsSee() {
		return this.files.galaxy().sql("select count(*) from system").query(Integer.class).single();
	}

	private void report(int goldPrice) throws SQLException {
		try (Replay replay = Replay.into(this.directory)) {
			replay.accept(Frames.market(at(0), LINCOLN.value(), "Abraham Lincoln", "Sol", List.of(gold(goldPrice)),
					Map.of()));
			replay.applyAll();
		}
	}

	private static Offer gold(int price) {
		return new Offer(new CommoditySymbol("gold"), price, 10, Bracket.LOW, 0, 1, Bracket.NONE, 47_609);
	}

	private static Instant at(int seconds) {
		return ExampleGalaxy.NOW.plusSeconds(seconds);
	}

	private static int goldPrice(Board board) {
		Good gold = board.good(new CommoditySymbol("gold")).orElseThrow();
		return board.offer(board.stations().ordinal(LINCOLN), gold).buyPriceCr();
	}

	private void write(StoreFile file, String... statements) throws SQLException {
		try (Connection connection = file.openWriter(this.directory);
				Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.executeUpdate(sql);
			}
		}
	}

}
