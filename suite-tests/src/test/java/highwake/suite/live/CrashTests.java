package highwake.suite.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import highwake.simulators.relay.Relay;
import highwake.store.StoreFile;
import highwake.suite.feed.Expectation;
import highwake.suite.feed.FeedStream;
import highwake.suite.feed.FileContent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// `kill -9` of the collector in mid-stream, again and again: every committed frame counts exactly once.
class CrashTests {

	@TempDir
	private Path directory;

	@Test
	void everyCommittedFrameCountsOnceWhereverTheCollectorIsKilled() throws Exception {
		assertEveryFrameCountsOnce("11", 10_000, 10);
	}

	@Test
	@Tag("long")
	void everyCommittedFrameCountsOnceHoweverOftenTheCollectorIsKilled() throws Exception {
		assertEveryFrameCountsOnce("14", 50_000, 50);
	}

	private void assertEveryFrameCountsOnce(String seed, int count, int kills) throws Exception {
		FeedStream stream = FeedStream.of("--seed", seed, "--count", String.valueOf(count), "--malformed", "0");
		List<byte[]> frames = stream.readFrames();
		Path data = this.directory.resolve("data");
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*")) {
			long left = 0;
			Collector collector = start(data, relay);
			for (long point : points(seed, count, kills)) {
				left += killAt(point, collector, relay, frames, data);
				collector = start(data, relay);
				collector.awaitCaughtUp(0);
				Equations.hold(collector.feed(), data);
			}
			assertFilesAreWhatTheLogSays(data, this.directory.resolve("log"));
			assertThat(left).as("committed frames that were not applied when the collector was killed").isPositive();
			frames.forEach(relay::publish);
			collector.awaitCaughtUp(frames.size());
			Equations.hold(collector.feed(), data);
			assertThat(collector.terminate()).isEqualTo(143);
		}
		assertThat(new Expectation(stream.expect()).differences(data)).isEmpty();
	}

	/// Answers places in the stream, one in each part of equal size, in order.
	private static long[] points(String seed, int count, int kills) {
		Random random = new Random(Long.parseLong(seed));
		// a little of the stream is repetition, which the log does not keep
		double part = count * 0.9 / kills;
		return LongStream.range(0, kills).map((i) -> (long) ((i + random.nextDouble()) * part)).toArray();
	}

	private static Collector start(Path data, Relay relay) {
		Collector collector = Collector.start(data, "collector", relay.endpoint(), Map.of());
		if (!relay.awaitSubscribers(1, Duration.ofSeconds(10))) {
			collector.close();
			throw new IllegalStateException("The collector does not subscribe" + collector.said());
		}
		return collector;
	}

	/// Sends the stream from its beginning and kills the collector once its log has
	/// reached a point; answers how many
	/// committed frames were not applied then.
	private static long killAt(long point, Collector collector, Relay relay, List<byte[]> frames, Path data)
			throws Exception {
		Thread sender = Thread.ofPlatform().name("sender").start(() -> frames.forEach(relay::publish));
		try (collector) {
			Awaitility.await("the log reaches " + point)
				.atMost(Duration.ofMinutes(2))
				.pollInterval(Duration.ofMillis(5))
				.until(() -> FileContent.frames(data) >= point);
			collector.kill();
		}
		assertThat(FileContent.frames(data)).as("the log when the collector was killed").isLessThan(frames.size());
		assertThat(sender.join(Duration.ofSeconds(30))).as("the sender ends").isTrue();
		Awaitility.await("the relay notices").until(() -> relay.subscribers() == 0);
		return Log.last(data) - Log.applied(data);
	}

	private static void assertFilesAreWhatTheLogSays(Path data, Path scratch) throws Exception {
		for (StoreFile file : StoreFile.values()) {
			assertThat(Log.check(file, data)).as(file.fileName()).isEqualTo("ok");
		}
		assertThat(FileContent.of(data)).isEqualTo(FileContent.of(Log.replay(data, scratch)));
	}

}
