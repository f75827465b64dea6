package highwake.collector.upkeep;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import highwake.collector.log.HeardFrame;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.tasks.LeadContext;
import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WalBoundTests {

	private static final long BOUND = 8 << 20;

	private static final int FRAME = 64 << 10;

	@TempDir
	private Path data;

	/// Three readers whose transactions overlap, so that there is never a moment without
	/// one: SQLite alone would let the WAL grow to all that is written, 64 MB.
	@Test
	void staysBelowItsBoundUnderReadersThatNeverAllPause() throws Exception {
		AtomicBoolean isDone = new AtomicBoolean();
		AtomicLong reads = new AtomicLong();
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			List<Thread> readers = IntStream.range(0, 3)
				.mapToObj((i) -> Thread.ofPlatform().name("reader-" + i).start(() -> poll(isDone, reads)))
				.toList();
			WalBound bound = new WalBound(BOUND);
			LeadContext context = new LeadContext(this.data, log, List.of());
			long largest = 0;
			for (int i = 0; i < 1_000; i++) {
				log.append(List.of(frame(i)));
				bound.lookNow();
				bound.step(context);
				largest = Math.max(largest, WalBound.walBytes(StoreFile.FEED, this.data));
			}
			bound.pause();
			isDone.set(true);
			for (Thread reader : readers) {
				reader.join();
			}
			assertThat(reads.get()).isGreaterThan(100);
			assertThat(largest).isLessThan(2 * BOUND);
		}
	}

	@Test
	void aReaderThatStaysIsNotWaitedForLong() throws Exception {
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data);
				Connection connection = StoreFile.FEED.openReader(this.data);
				Statement statement = connection.createStatement()) {
			log.append(List.of(frame(0)));
			statement.execute("begin");
			statement.executeQuery("select count(*) from frame").close();
			List<HeardFrame> frames = new ArrayList<>();
			for (int i = 1; i < 200; i++) {
				frames.add(frame(i));
			}
			log.append(frames);
			WalBound bound = new WalBound(BOUND);
			bound.step(new LeadContext(this.data, log, List.of()));
			assertThat(WalBound.walBytes(StoreFile.FEED, this.data)).isGreaterThan(BOUND);
			statement.execute("commit");
			bound.lookNow();
			bound.step(new LeadContext(this.data, log, List.of()));
			assertThat(WalBound.walBytes(StoreFile.FEED, this.data)).isZero();
			bound.pause();
			assertThat(log.readAfter(0, 1_000)).hasSize(200);
		}
	}

	private void poll(AtomicBoolean isDone, AtomicLong reads) {
		try (Connection connection = StoreFile.FEED.openReader(this.data);
				Statement statement = connection.createStatement()) {
			while (!isDone.get()) {
				statement.execute("begin");
				try (ResultSet row = statement.executeQuery("select count(*) from frame")) {
					reads.addAndGet(row.next() ? 1 : 0);
				}
				LockSupport.parkNanos(10_000_000);
				statement.execute("commit");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HeardFrame frame(int number) {
		byte[] body = new byte[FRAME];
		body[0] = (byte) number;
		body[1] = (byte) (number >> 8);
		return new HeardFrame(Instant.EPOCH, body);
	}

}
