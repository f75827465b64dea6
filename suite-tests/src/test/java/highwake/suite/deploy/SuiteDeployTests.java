package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The four services, each replaced by its next release while the feed goes on, people read, streams are open and somebody
/// signs in. Nobody notices.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuiteDeployTests {

	/// A release lives for a minute here.
	private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

	@SuppressWarnings("NullAway.Init")
	private DeployedSuite suite;

	@SuppressWarnings("NullAway.Init")
	private LoopbackServer server;

	private final Map<String, Archive> next = new HashMap<>();

	@BeforeAll
	void deployAll(@TempDir Path directory) throws Exception {
		this.suite = new DeployedSuite(directory, QUICK_COMPILER, Set.of("website"));
		this.server = this.suite.server();
		for (String service : DeployedSuite.SERVICES) {
			this.next.put(service, this.suite.next(service));
		}
	}

	@AfterAll
	void stop() throws IOException {
		if (this.suite != null) {
			this.suite.close();
		}
	}

	@Test
	void nobodyNotices() throws Exception {
		List<LiveClient> streams = new ArrayList<>();
		try (Feed feed = new Feed(this.suite.relay()); SignIn commander = new SignIn(this.server.site())) {
			this.suite.begin(feed, 0);
			streams.addAll(this.suite.streams());
			int before = feed.reported().size();
			try (Load load = this.suite.readers(feed)) {
				for (String service : DeployedSuite.SERVICES) {
					swap(service);
				}
				assertThat(commander.choose()).as("a sign-in that spans a swap")
					.isEqualTo(this.server.site().resolve("/about"));
				assertThat(commander.me()).contains("\"signedIn\":true");
				Outcome back = this.server.ssh("rollback api");
				assertThat(back.code()).as(back + this.server.logs()).isZero();
				load.stop();
				assertThat(load.failures()).as("failed of " + load.requests()).isEmpty();
				assertThat(load.longest()).as("the longest wait").isLessThan(Duration.ofSeconds(20));
			}
			List<Long> reported = feed.stop().reported();
			List<Long> expected = reported.subList(before + 1, reported.size());
			for (LiveClient stream : streams) {
				this.suite.awaitReports(stream, expected);
				assertThat(stream.complaints()).as("every stream ends in good order").isEmpty();
				assertThat(stream.ended()).as("streams that ended").isGreaterThanOrEqualTo(2);
			}
			this.suite.awaitFrames(feed.published());
			assertThat(commander.me()).contains("\"signedIn\":true");
		}
		finally {
			streams.forEach(LiveClient::close);
		}
		assertThat(Files.readString(this.server.root().resolve("website/current/RELEASE")))
			.contains(next("website").id());
		assertThatTheCacheIsUsed();
		assertThatTheirBeansWereMadeBefore();
	}

	/// A program that was told so and has none does not start.
	private void assertThatTheirBeansWereMadeBefore() throws IOException {
		for (String service : DeployedSuite.SERVICES) {
			ProcessHandle live = this.server.processes(service, this.server.live(service)).findAny().orElseThrow();
			assertThat(Files.readString(Path.of("/proc", Long.toString(live.pid()), "cmdline"))).as(service)
				.contains("-Dspring.aot.enabled=true");
		}
	}

	/// Twice in the memory of the process that runs: a JVM maps a cache only when it
	/// accepts it.
	private void assertThatTheCacheIsUsed() throws IOException {
		ProcessHandle website = this.server.processes("website", next("website").id()).findAny().orElseThrow();
		assertThat(Files.readString(Path.of("/proc", Long.toString(website.pid()), "maps"))).contains("/app.aot");
	}

	private void swap(String service) throws IOException {
		Archive release = next(service);
		Outcome outcome = this.server.deploy(release);
		assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
		assertThat(LoopbackServer.steps(outcome)).contains(service.equals("website") ? "warm" : "cold")
			.endsWith("swapped", "smoked", "stopped", "live");
		assertThat(this.server.live(service)).isEqualTo(release.id());
		assertThat(this.server.processes(service, release.id())).hasSize(1);
	}

	private Archive next(String service) {
		return Objects.requireNonNull(this.next.get(service));
	}

}
