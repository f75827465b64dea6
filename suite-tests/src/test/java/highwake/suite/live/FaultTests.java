package highwake.suite.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import highwake.simulators.relay.Relay;
import highwake.store.StoreFile;
import highwake.suite.Project;
import highwake.suite.feed.Expectation;
import highwake.suite.feed.FeedStream;
import highwake.suite.feed.FileContent;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// What goes wrong around a collector: disks, locks, relays, monstrous frames. It keeps what it heard, says truly how it
/// is, and goes on by itself when the fault is over.
///
/// The collector has the heap that `./highwake up` gives it and dies of too little memory, so that every test here also holds its bounds.
class FaultTests {

	/// Enough to start with, and less than the stream.
	private static final int FULL_DISK_BYTES = 6 << 20;

	/// The collector's bound, `./highwake bench large` measures it with ten million
	/// offers.
	private static final long MOST_MEMORY_BYTES = 350_000_000;

	private static final int HUNDRED_MEGABYTES = 100 << 20;

	private static final Pattern LAST_WORDS = Pattern
		.compile("Heard (\\d+) frames: (\\d+) appended, (\\d+) duplicate, (\\d+) refused, (\\d+) dropped");

	@TempDir
	private Path directory;

	private Path data = Path.of("");

	@BeforeEach
	void choose() {
		this.data = this.directory.resolve("data");
	}

	@Test
	void aFullDiskLosesNothing() throws Exception {
		FeedStream stream = longStream();
		List<byte[]> frames = stream.readFrames();
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*");
				Collector collector = start(relay, List.of("prlimit", "--fsize=" + FULL_DISK_BYTES + ":"))) {
			frames.forEach(relay::publish);
			patiently("the collector tells of the full disk").until(() -> problem(collector).contains("feed log"));
			assertThat(Log.last(this.data)).as("frames in the log meanwhile").isLessThan(frames.size());
			assertThat(Project
				.run(this.directory, Map.of(),
						List.of("prlimit", "--fsize=unlimited:", "--pid", String.valueOf(collector.pid())))
				.code()).isZero();
			assertGoesOn(collector, frames.size());
		}
		assertThat(new Expectation(stream.expect()).differences(this.data)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "FEED", "MARKET" })
	void aFileThatSomebodyElseLocksLosesNothing(StoreFile file) throws Exception {
		FeedStream stream = shortStream();
		List<byte[]> frames = stream.readFrames();
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*"); Collector collector = start(relay, List.of())) {
			frames.subList(0, 1000).forEach(relay::publish);
			collector.awaitCaughtUp(1000);
			try (Connection other = file.openWriter(this.data); Statement statement = other.createStatement()) {
				statement.execute("begin immediate");
				frames.subList(1000, frames.size()).forEach(relay::publish);
				patiently("the collector tells of the lock").until(() -> problem(collector).contains("locked"));
				statement.execute("rollback");
			}
			assertGoesOn(collector, frames.size());
		}
		assertThat(new Expectation(stream.expect()).differences(this.data)).isEmpty();
	}

	@Test
	void aFrameOfAHundredMegabytesIsNotTakenInAndTheNextOnesAre() throws Exception {
		FeedStream stream = shortStream();
		List<byte[]> frames = stream.readFrames();
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*"); Collector collector = start(relay, List.of())) {
			relay.publish(new byte[HUNDRED_MEGABYTES]);
			patiently("the collector hangs up").until(() -> relay.subscribers() == 0);
			assertThat(relay.awaitSubscribers(1, Duration.ofSeconds(20))).as("it comes back").isTrue();
			frames.forEach(relay::publish);
			collector.awaitCaughtUp(frames.size());
			assertGoesOn(collector, frames.size());
		}
		assertThat(new Expectation(stream.expect()).differences(this.data)).isEmpty();
	}

	@Test
	void aRelayThatDiesIsHeardAgainWhenItIsBack() throws Exception {
		FeedStream stream = shortStream();
		List<byte[]> frames = stream.readFrames();
		Relay first = Relay.bind("tcp://127.0.0.1:*");
		String endpoint = first.endpoint();
		try (first; Collector collector = start(first, List.of())) {
			frames.subList(0, 2000).forEach(first::publish);
			collector.awaitCaughtUp(2000);
			first.close();
			patiently("the collector tells that nobody is there")
				.until(() -> !collector.feed().get("connected").booleanValue());
			assertThat(health(collector)).as("a relay's silence is no illness").isEqualTo("UP");
			try (Relay second = Relay.bind(endpoint)) {
				assertThat(second.awaitSubscribers(1, Duration.ofSeconds(30))).as("it comes back").isTrue();
				frames.subList(2000, 4000).forEach(second::publish);
				assertGoesOn(collector, frames.size());
			}
		}
		assertThat(new Expectation(stream.expect()).differences(this.data)).isEmpty();
	}

	@Test
	void aRelayThatStallsIsSubscribedToAnew() throws Exception {
		List<byte[]> frames = shortStream().readFrames();
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*");
				Collector collector = start(relay, List.of(), Map.of("HIGHWAKE_COLLECTOR_SILENCE_LIMIT", "2s"))) {
			frames.subList(0, 300).forEach(relay::publish);
			collector.awaitCaughtUp(300);
			patiently("it says so").until(() -> collector.said().contains("connecting anew"));
			patiently("it is back").until(() -> relay.subscribers() == 1);
			frames.subList(300, 600).forEach(relay::publish);
			patiently("it hears again").until(() -> collector.feed().get("received").longValue() > 300);
		}
	}

	@Test
	void aStopUnderLoadKeepsEveryFrameThatWasReceived() throws Exception {
		FeedStream stream = longStream();
		List<byte[]> frames = stream.readFrames();
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*")) {
			Thread sender;
			try (Collector collector = start(relay, List.of())) {
				sender = Thread.ofPlatform().name("sender").start(() -> frames.forEach(relay::publish));
				patiently("mid-stream").pollInterval(Duration.ofMillis(5)).until(() -> Log.last(this.data) > 3000);
				assertThat(collector.terminate()).isEqualTo(143);
				Matcher words = LAST_WORDS.matcher(collector.said());
				assertThat(words.find()).as("its last words" + collector.said()).isTrue();
				assertThat(Long.parseLong(words.group(2))).as("appended, by its own word")
					.isEqualTo(FileContent.frames(this.data));
				assertThat(Long.parseLong(words.group(1))).as("received: " + words.group())
					.isEqualTo(Long.parseLong(words.group(2)) + Long.parseLong(words.group(3)));
			}
			assertThat(sender.join(Duration.ofSeconds(30))).as("the sender ends").isTrue();
			try (Collector collector = start(relay, List.of())) {
				frames.forEach(relay::publish);
				assertGoesOn(collector, frames.size());
			}
		}
		assertThat(new Expectation(stream.expect()).differences(this.data)).isEmpty();
	}

	/// The network can bring frames faster than they are applied; they wait in the log,
	/// not in memory.
	@Test
	void aFloodIsTakenInWhole() throws Exception {
		FeedStream stream = shortStream();
		List<byte[]> frames = Flood.of(stream.readFrames(), 10);
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*"); Collector collector = start(relay, List.of())) {
			Flood.publish(frames, relay, 5000);
			assertGoesOn(collector, frames.size());
			assertThat(FileContent.frames(this.data)).as("frames in the log")
				.isEqualTo(frames.stream().map(ByteBuffer::wrap).distinct().count());
			assertThat(collector.anonymousBytes()).as("memory that is no file's").isLessThan(MOST_MEMORY_BYTES);
		}
		assertThat(new Expectation(stream.expect()).differences(this.data)).isEmpty();
	}

	private static FeedStream longStream() {
		return stream("16", 12_000);
	}

	private static FeedStream shortStream() {
		return stream("17", 4000);
	}

	private static FeedStream stream(String seed, int count) {
		return FeedStream.of("--seed", seed, "--count", String.valueOf(count), "--malformed", "0");
	}

	private Collector start(Relay relay, List<String> within) {
		return start(relay, within, Map.of());
	}

	private Collector start(Relay relay, List<String> within, Map<String, String> settings) {
		Collector collector = Collector.start(this.data, "collector", relay.endpoint(), settings, within);
		if (!relay.awaitSubscribers(1, Duration.ofSeconds(10))) {
			collector.close();
			throw new IllegalStateException("The collector does not subscribe" + collector.said());
		}
		return collector;
	}

	/// Claims that the fault is over: every frame is taken in, none was dropped, and the
	/// collector is well.
	private void assertGoesOn(Collector collector, int published) throws IOException, SQLException {
		collector.awaitCaughtUp(published);
		JsonNode feed = collector.feed();
		assertThat(feed.get("dropped").longValue() + feed.get("refused").longValue()).isZero();
		Equations.hold(feed, this.data);
		assertThat(health(collector)).isEqualTo("UP");
	}

	private static String health(Collector collector) throws IOException {
		return collector.health().get("status").stringValue();
	}

	private static String problem(Collector collector) throws IOException {
		return collector.health().at("/components/feed/details/problem").asString("");
	}

	private static ConditionFactory patiently(String what) {
		return Awaitility.await(what).atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(50));
	}

}
