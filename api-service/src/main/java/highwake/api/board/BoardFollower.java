package highwake.api.board;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import highwake.api.files.DataFiles;
import highwake.store.StoreFile;

/// Keeps the board fresh: one thread, `board-follower`, that polls both files and publishes a new snapshot when one of
/// them has changed.
///
/// A file may be absent when the program starts, replaced while it runs, or fail to be read: the thread says so once,
/// leaves the last snapshot in place and tries again.
///
/// It starts before the web server, which then listens only once the files were read for the first time: who asks a
/// program that has just been killed or booted is held by Caddy, and not told that the market is still being loaded. It
/// stops after the web server, when the last answer is out.
@Component
@EnableConfigurationProperties(BoardProperties.class)
class BoardFollower implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(BoardFollower.class);

	private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

	/// How long the web server waits for the first reading: together with the start of
	/// the program less than Caddy holds a request, for a 503 says more than a connection
	/// that is never made.
	private static final Duration LONGEST_HOLD = Duration.ofSeconds(15);

	private final Duration longestHold;

	private final Boards boards;

	private final BoardProperties properties;

	private final FollowedFile galaxy;

	private final FollowedFile market;

	private final DataFiles files;

	/// Whether the board is of the files that are open: what follows their opening may
	/// fail, and a file tells only once that it is another.
	private boolean isLoaded;

	private final AtomicLong failures = new AtomicLong();

	private volatile @Nullable String trouble;

	private volatile CountDownLatch stopped = new CountDownLatch(0);

	private volatile @Nullable Thread thread;

	@Autowired
	BoardFollower(Boards boards, BoardProperties properties, DataFiles files) {
		this(boards, properties, files, LONGEST_HOLD);
	}

	/// @param longestHold how long the web server waits for the first reading
	BoardFollower(Boards boards, BoardProperties properties, DataFiles files, Duration longestHold) {
		this.longestHold = longestHold;
		this.boards = boards;
		this.properties = properties;
		this.files = files;
		this.galaxy = new FollowedFile(StoreFile.GALAXY, files.directory());
		this.market = new FollowedFile(StoreFile.MARKET, files.directory());
	}

	/// Brings the board up to the files once. Called by the thread; tests call it where
	/// they want no thread.
	void follow() throws SQLException {
		if (this.galaxy.open()) {
			this.isLoaded = false;
			this.files.replaced();
		}
		if (this.market.open()) {
			this.isLoaded = false;
			this.files.replaced();
		}
		if (this.galaxy.state() != FollowedFile.State.OPEN || this.market.state() != FollowedFile.State.OPEN) {
			return;
		}
		BoardReading reading = new BoardReading(this.galaxy, this.market);
		boolean galaxyChanged = this.galaxy.hasChanged();
		boolean marketChanged = this.market.hasChanged();
		Optional<Board> before = this.boards.find();
		if (before.isEmpty() || !this.isLoaded) {
			load(reading);
			this.isLoaded = true;
		}
		else if (galaxyChanged || marketChanged) {
			this.boards.publish(change(reading, before.get()));
		}
		else {
			this.boards.confirm();
		}
	}

	/// Where a change does not fit the board, as when an index of the file says something
	/// else than its table, the next try reads everything instead of failing for good.
	private Board change(BoardReading reading, Board before) throws SQLException {
		try {
			return reading.since(before);
		}
		catch (RuntimeException ex) {
			this.isLoaded = false;
			throw ex;
		}
	}

	private void load(BoardReading reading) throws SQLException {
		long started = System.nanoTime();
		Board board = reading.whole();
		this.boards.publish(board);
		log.info("The board is loaded: {} offers of {} markets, {} stations, {} systems, in {} ms", board.offerCount(),
				board.stations().markets(), board.stations().size(), board.systems().size(),
				TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
	}

	/// Answers what keeps the board from following, empty while nothing does.
	Optional<String> trouble() {
		return Optional.ofNullable(this.trouble);
	}

	/// Answers how often following has failed since the program started.
	long failures() {
		return this.failures.get();
	}

	FollowedFile.State galaxyState() {
		return this.galaxy.state();
	}

	FollowedFile.State marketState() {
		return this.market.state();
	}

	@Override
	public void start() {
		this.stopped = new CountDownLatch(1);
		CountDownLatch tried = new CountDownLatch(1);
		this.thread = Thread.ofPlatform().name("board-follower").start(() -> run(tried));
		try {
			tried.await(this.longestHold.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void run(CountDownLatch tried) {
		Duration pause = Duration.ZERO;
		while (!isStopped(pause)) {
			pause = tryToFollow();
			tried.countDown();
		}
		this.galaxy.close();
		this.market.close();
	}

	/// Answers how long to wait before the next time.
	private Duration tryToFollow() {
		try {
			follow();
			recovered();
			return this.properties.poll();
		}
		catch (Exception ex) {
			failed(ex);
			return this.properties.retry();
		}
	}

	private void recovered() {
		if (this.trouble != null) {
			log.info("The board follows its files again");
			this.trouble = null;
		}
	}

	private void failed(Exception ex) {
		this.failures.incrementAndGet();
		this.galaxy.close();
		this.market.close();
		if (this.trouble == null) {
			log.warn("The board cannot follow its files; it keeps what it has and tries again", ex);
		}
		this.trouble = String.valueOf(ex.getMessage());
	}

	private boolean isStopped(Duration pause) {
		try {
			return this.stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			return true;
		}
	}

	@Override
	public void stop() {
		this.stopped.countDown();
		Thread following = this.thread;
		try {
			if (following != null && !following.join(LONGEST_STOP)) {
				log.warn("The board's follower did not stop within {}", LONGEST_STOP);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.thread = null;
	}

	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
