package highwake.suite.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import highwake.collector.replay.Replay;
import highwake.simulators.relay.Relay;
import highwake.suite.feed.Expectation;
import highwake.suite.feed.FeedStream;
import highwake.suite.feed.FileContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Real input off a real socket: whole streams from the simulators' relay into a collector process, as fast as it takes
/// them.
class StreamTests {

	@TempDir
	private Path directory;

	@Test
	void everyCapturedAndDerivedMessageReachesTheFiles() throws Exception {
		FeedStream stream = FeedStream.of("--mode", "both", "--unversioned", "live");
		Path data = this.directory.resolve("data");
		JsonNode feed = send(stream, data, Map.of("HIGHWAKE_COLLECTOR_APPLYING_UNVERSIONED", "live"));
		assertEndsAsExpected(stream, data, feed);
	}

	@Test
	void aGeneratedStreamReachesTheFiles() throws Exception {
		FeedStream stream = FeedStream.of("--seed", "11", "--count", "10000", "--malformed", "0");
		Path data = this.directory.resolve("data");
		JsonNode feed = send(stream, data, Map.of());
		assertEndsAsExpected(stream, data, feed);
	}

	@Test
	void malformedFramesChangeNothingButWhatTheyNameAndStopNothing() throws Exception {
		assertMalformedFramesDoNoHarm(
				FeedStream.of("--seed", "12", "--count", "10000", "--malformed", "0.02", "--bomb"));
	}

	@Test
	@Tag("long")
	void aLongStreamWithManyMalformedFramesReachesTheFiles() throws Exception {
		assertMalformedFramesDoNoHarm(
				FeedStream.of("--seed", "13", "--count", "50000", "--malformed", "0.1", "--bomb"));
	}

	private void assertEndsAsExpected(FeedStream stream, Path data, JsonNode feed) throws SQLException {
		Expectation expectation = new Expectation(stream.expect());
		assertThat(expectation.size()).isGreaterThan(1000);
		assertThat(expectation.differences(data)).isEmpty();
		Equations.hold(feed, data);
		assertThat(feed.get("refused").longValue() + feed.get("dropped").longValue()).isZero();
		assertThat(feed.get("appended").longValue()).isEqualTo(FileContent.frames(data));
	}

	private void assertMalformedFramesDoNoHarm(FeedStream stream) throws Exception {
		Path data = this.directory.resolve("data");
		JsonNode feed = send(stream, data, Map.of());
		Equations.hold(feed, data);
		BadFrames bad = BadFrames.of(stream);
		FileContent found = FileContent.of(data);
		FileContent expected = FileContent.of(replay(bad.others()));
		assertThat(found.without(bad.named())).isEqualTo(expected.without(bad.named()));
		assertThat(expected.without(bad.named()).size()).as("rows that no bad frame names")
			.isGreaterThan(expected.size() * 2 / 3);
		long rejected = feed.at("/files/market.db/rejected").longValue();
		Map<String, Long> kept = Rejections.byReason(data);
		assertThat(Rejections.listed(data)).isEqualTo(kept);
		assertThat(kept.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(rejected);
		assertThat(kept).containsKeys("NOT_ZLIB", "TOO_LARGE", "NOT_JSON", "NOT_AN_ENVELOPE", "BAD_FIELD")
			.doesNotContainKey("UNREADABLE");
	}

	/// Sends a whole stream into a new collector; answers its feed once all is applied,
	/// and asserts that it is well.
	private static JsonNode send(FeedStream stream, Path data, Map<String, String> settings) throws IOException {
		List<byte[]> frames = stream.readFrames();
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*");
				Collector collector = Collector.start(data, "collector", relay.endpoint(), settings)) {
			assertThat(relay.awaitSubscribers(1, Duration.ofSeconds(10))).isTrue();
			frames.forEach(relay::publish);
			collector.awaitCaughtUp(frames.size());
			assertThat(collector.ask("/actuator/health").get("status").stringValue()).isEqualTo("UP");
			JsonNode feed = collector.feed();
			assertThat(feed.get("lead").booleanValue()).isTrue();
			assertThat(collector.terminate()).as("the exit code of SIGTERM").isEqualTo(143);
			assertThat(collector.said()).doesNotContain(" WARN ", " ERROR ");
			return feed;
		}
	}

	private Path replay(List<byte[]> frames) throws SQLException, IOException {
		Path data = Files.createDirectories(this.directory.resolve("replayed"));
		try (Replay replay = Replay.into(data)) {
			frames.forEach(replay::accept);
			replay.applyAll();
		}
		return data;
	}

}
