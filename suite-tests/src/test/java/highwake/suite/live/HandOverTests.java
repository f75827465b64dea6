package highwake.suite.live;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import highwake.simulators.relay.Relay;
import highwake.suite.feed.Expectation;
import highwake.suite.feed.FeedStream;
import highwake.suite.feed.FileContent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Two collectors on one data directory, as in every deploy: both append, one applies, and the lead passes without a
/// frame missed or counted twice.
class HandOverTests {

	@TempDir
	private Path directory;

	/// How the first collector ends.
	enum Ending {

		TERMINATED, KILLED

	}

	@ParameterizedTest
	@EnumSource
	void theSecondCollectorTakesTheLeadInMidStream(Ending ending) throws Exception {
		FeedStream stream = FeedStream.of("--seed", "11", "--count", "10000", "--malformed", "0");
		List<byte[]> frames = stream.readFrames();
		Path data = this.directory.resolve("data");
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*");
				Collector first = Collector.start(data, "first", relay.endpoint(), Map.of());
				Collector second = Collector.start(data, "second", relay.endpoint(), Map.of())) {
			assertThat(relay.awaitSubscribers(2, Duration.ofSeconds(10))).isTrue();
			frames.subList(0, 3000).forEach(relay::publish);
			first.awaitCaughtUp(3000);
			second.awaitCaughtUp(3000);
			assertOneLeads(first.feed(), second.feed());
			Thread sender = Thread.ofPlatform()
				.name("sender")
				.start(() -> frames.subList(3000, frames.size()).forEach(relay::publish));
			Awaitility.await("mid-stream").pollInterval(Duration.ofMillis(5)).until(() -> Log.last(data) > 5000);
			end(first, ending);
			assertThat(sender.join(Duration.ofMinutes(1))).as("the sender ends").isTrue();
			Awaitility.await("the second leads").until(() -> second.feed().get("lead").booleanValue());
			second.awaitCaughtUp(frames.size());
			Equations.hold(second.feed(), data);
			assertThat(FileContent.frames(data)).as("frames in the log").isEqualTo(distinct(frames));
			assertThat(second.terminate()).isEqualTo(143);
		}
		assertThat(new Expectation(stream.expect()).differences(data)).isEmpty();
	}

	private static long distinct(List<byte[]> frames) {
		return frames.stream().map(ByteBuffer::wrap).distinct().count();
	}

	private static void assertOneLeads(JsonNode first, JsonNode second) {
		assertThat(first.get("lead").booleanValue()).isTrue();
		assertThat(second.get("lead").booleanValue()).isFalse();
		assertThat(second.get("files").isEmpty()).as("the second applies nothing: " + second).isTrue();
		long appended = first.get("appended").longValue() + second.get("appended").longValue();
		assertThat(first.at("/files/market.db/appliedSeq").longValue()).isGreaterThanOrEqualTo(appended);
	}

	private static void end(Collector collector, Ending ending) {
		switch (ending) {
			case TERMINATED -> assertThat(collector.terminate()).isEqualTo(143);
			case KILLED -> collector.kill();
		}
	}

}
