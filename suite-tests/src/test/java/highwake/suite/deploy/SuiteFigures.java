package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/// The parts of `./highwake bench deploy` that the four services take part in, while the feed goes on, people read and
/// streams are open. No test by its name, so that only the command runs it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuiteFigures {

	private static final Duration LIMIT = Duration.ofMinutes(3);

	private static final int BETWEEN_REPORTS_MILLIS = 250;

	private static final int LONGEST_SWAP_SECONDS = 90;

	@SuppressWarnings("NullAway.Init")
	private Path directory;

	@SuppressWarnings("NullAway.Init")
	private DeployedSuite suite;

	@SuppressWarnings("NullAway.Init")
	private LoopbackServer server;

	/// Stations of the feeds so far: each part has its own.
	private int stations;

	/// Frames that were published while no collector ran.
	private long missed;

	@BeforeAll
	void deployAll(@TempDir Path directory) throws IOException {
		Figures.assumeAsked("collector", "api", "auth", "website", "kill", "caddy", "boot", "start");
		this.directory = directory;
		// the first swap of a service trains its cache
		this.suite = new DeployedSuite(directory, "", Figures.isAsked("kill", "boot", "start")
				? DeployedSuite.SERVICES.stream().filter((service) -> !Figures.isAsked(service)).collect(toSet())
				: Set.of());
		this.server = this.suite.server();
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "200", "HIGHWAKE_TRAIN_NICE", "19", "HIGHWAKE_SETTLE_S", "1"));
	}

	@AfterAll
	void stop() throws IOException {
		if (this.suite != null) {
			this.suite.close();
		}
	}

	@Order(1)
	@ParameterizedTest
	@ValueSource(strings = { "collector", "api", "auth", "website" })
	void swaps(String service) throws Exception {
		Figures.assumeAsked(service);
		try (Feed feed = feed(Figures.SWAPS * LONGEST_SWAP_SECONDS)) {
			this.suite.begin(feed, this.missed);
			Streams streams = new Streams(this.suite, feed);
			try (streams; Load load = this.suite.readers(feed); Load probe = this.suite.probe(service)) {
				Swaps.measure(service, this.server, load, probe, () -> this.suite.next(service));
				streams.awaitAllReports();
			}
			assertThat(streams.complaints()).as("every stream ends in good order").isEmpty();
			assertThat(streams.ended()).isEqualTo(service.equals("api") ? 3 * Figures.SWAPS : 0);
			this.suite.awaitFrames(feed.published() - this.missed);
			Figures.say("  %d frames, none missed; %d reports heard by each of 3 streams, which ended %d times"
				.formatted(feed.published(), feed.reported().size(), streams.ended()));
		}
	}

	@Order(2)
	@ParameterizedTest
	@ValueSource(strings = { "collector", "api", "auth", "website" })
	void kill(String service) throws Exception {
		Figures.assumeAsked("kill");
		try (Feed feed = feed(120)) {
			this.suite.begin(feed, this.missed);
			Streams streams = new Streams(this.suite, feed);
			try (streams; Load load = this.suite.readers(feed)) {
				Kill.measure(service, this.server, load);
				if (service.equals("collector")) {
					tellMissed(feed);
				}
				else {
					streams.awaitAllReports();
					this.suite.awaitFrames(feed.published() - this.missed);
					Figures.say("  no frame missed; 3 streams broke off %d times and heard of every report"
						.formatted(streams.brokenOff()));
				}
			}
			assertThat(streams.complaints()).allMatch((complaint) -> complaint.contains("broke off"));
		}
	}

	/// The feed says nothing twice: what comes while nobody listens is lost.
	private void tellMissed(Feed feed) throws InterruptedException, IOException {
		feed.stop();
		Figures.pause(Duration.ofSeconds(3));
		long lost = feed.published() - this.missed - this.suite.logged();
		this.missed += lost;
		Figures.say("  %d frames were published meanwhile and are missed, of 4 a second".formatted(lost));
	}

	@Test
	@Order(3)
	void caddyIsRestarted() throws Exception {
		Figures.assumeAsked("caddy");
		try (Feed feed = feed(120)) {
			this.suite.begin(feed, this.missed);
			Streams streams = new Streams(this.suite, feed);
			try (streams; Load load = this.suite.readers(feed)) {
				Figures.pause(Duration.ofSeconds(5));
				load.window("restart");
				long begun = System.nanoTime();
				this.server.restartCaddy();
				Duration took = Duration.ofNanos(System.nanoTime() - begun);
				Figures.pause(Duration.ofSeconds(5));
				load.stop();
				streams.awaitAllReports();
				Figures.say("Caddy restarted: it took %.1f s; for %.1f s nobody was answered, %d of %d requests failed"
					.formatted(Figures.seconds(took), Figures.seconds(load.longestSilence()), load.failures().size(),
							load.waits("restart").count()));
				Figures
					.say(("  an open stream goes on for %.1f s, then %s; it is open again %.1f s after the beginning,"
							+ " and hears of every report")
						.formatted(Figures.seconds(streams.firstEnd(begun)),
								(streams.brokenOff() == 0) ? "ends in good order" : "breaks off",
								Figures.seconds(streams.lastOpening(begun))));
			}
			this.suite.awaitFrames(feed.published() - this.missed);
		}
	}

	@Test
	@Order(4)
	void theMachineIsStartedAgain() throws Exception {
		Figures.assumeAsked("boot");
		try (Feed feed = feed(60); SignIn commander = new SignIn(this.server.site())) {
			commander.choose();
			this.suite.begin(feed, this.missed);
			Figures.pause(Duration.ofSeconds(3));
			feed.stop();
			this.suite.awaitFrames(feed.published() - this.missed);
			Figures.pause(Duration.ofSeconds(3)); // until the last is on the board
			Map<String, Object> before = state();
			this.server.cutPower();
			long begun = System.nanoTime();
			this.server.boot();
			Figures.say("The whole set started again after kill -9 of every process:");
			this.suite.status();
			Figures.say("  a request that came as Caddy began to listen was answered %.1f s after the start"
				.formatted((System.nanoTime() - begun) / 1e9));
			for (String service : DeployedSuite.SERVICES) {
				Awaitility.await(service + " is ready")
					.atMost(LIMIT)
					.ignoreExceptionsInstanceOf(IOException.class)
					.until(() -> Kill.isReady(this.server, service));
			}
			Figures.say("  all are ready after %.1f s".formatted((System.nanoTime() - begun) / 1e9));
			assertThat(state()).as(this.server.logs()).isEqualTo(before);
			assertThat(commander.me()).contains("\"signedIn\":true");
			Figures.say("  as before: %s, and who was signed in is".formatted(before));
		}
	}

	@Order(5)
	@ParameterizedTest
	@ValueSource(strings = { "collector", "api", "auth", "website" })
	void start(String service) throws Exception {
		Figures.assumeAsked("start");
		StartCost.measure(service, this.server, this.directory);
	}

	/// What must be the same after a start of the machine.
	private Map<String, Object> state() throws IOException {
		Map<String, Object> state = new TreeMap<>(Map.of("frames", this.suite.logged()));
		JsonNode status = this.suite.status();
		for (String count : List.of("epoch", "change", "systems", "stations", "markets", "offers")) {
			state.put(count, status.path(count).asString());
		}
		for (String service : DeployedSuite.SERVICES) {
			String live = this.server.live(service);
			state.put(service, live);
			assertThat(this.server.processes(service)).as("processes of " + service).hasSize(1);
			assertThat(this.server.processes(service, live)).hasSize(1);
		}
		return state;
	}

	private Feed feed(int seconds) {
		int reports = seconds * 1_000 / BETWEEN_REPORTS_MILLIS;
		Feed feed = new Feed(this.suite.relay(), this.stations, reports, BETWEEN_REPORTS_MILLIS);
		this.stations += reports;
		return feed;
	}

}
