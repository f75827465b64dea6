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
import java.util.stream.Stream;

import highwake.simulators.Simulators;
import highwake.suite.Project.Outcome;
import highwake.suite.feed.FileContent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// The four services, each replaced by its next release while the feed goes on, people read, streams are open and somebody
/// signs in. Nobody notices.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuiteDeployTests {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	/// A release lives for a minute here.
	private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

	private static final List<String> SERVICES = List.of("collector", "api", "auth", "website");

	private Path directory;

	private LoopbackServer server;

	private Simulators.Running simulators;

	private final Map<String, Archive> next = new HashMap<>();

	@BeforeAll
	void deployAll(@TempDir Path directory) throws Exception {
		this.directory = directory;
		this.simulators = Simulators.start(Map.of());
		this.server = LoopbackServer.start(Map.of("HIGHWAKE_COLLECTOR_EDDN", this.simulators.relay().endpoint(),
				"HIGHWAKE_AUTH_CLIENT_ID", "highwake", "HIGHWAKE_AUTH_FRONTIER", this.simulators.http().toString(),
				"HIGHWAKE_AUTH_CAPI", this.simulators.http().toString(), "HIGHWAKE_AUTH_KEY",
				"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "HIGHWAKE_JAVA_OPTS", QUICK_COMPILER));
		this.server.set(Map.of("HIGHWAKE_JAVA_OPTS", QUICK_COMPILER));
		for (String service : SERVICES) {
			// one is trained in earnest; of the others it would only take its time
			this.server.set(Map.of("HIGHWAKE_TRAIN_S", service.equals("website") ? "200" : "0", "HIGHWAKE_TRAIN_NICE",
					"0", "HIGHWAKE_READY_S", "150"));
			Archive first = Archive.packaged(service, 0, directory);
			Outcome outcome = this.server.deploy(first);
			assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
			this.next.put(service, again(first));
		}
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "0", "HIGHWAKE_SMOKE_SITE", this.server.site() + "/about"));
	}

	/// The same program as the release after it, with the cache that was made for it.
	private Archive again(Archive first) throws IOException {
		Path folder = Files.createDirectories(this.directory.resolve(first.service() + "-next"));
		LoopbackServer.run("tar", "-xzf", first.file().toString(), "-C", folder.toString());
		Path cache = release(first).resolve("app.aot");
		if (Files.exists(cache)) {
			Files.copy(cache, folder.resolve("app.aot"));
		}
		return Archive.of(folder, first.service(), Archive.id(1));
	}

	private Path release(Archive archive) {
		return this.server.root().resolve(archive.service()).resolve("releases").resolve(archive.id());
	}

	@AfterAll
	void stop() throws IOException {
		if (this.server != null) {
			this.server.close();
		}
		if (this.simulators != null) {
			this.simulators.close();
		}
	}

	@Test
	void nobodyNotices() throws Exception {
		List<LiveClient> streams = new ArrayList<>();
		try (Feed feed = new Feed(this.simulators.relay()); SignIn commander = new SignIn(this.server.site())) {
			feed.begin();
			Awaitility.await("the collector has all of them").atMost(LIMIT).until(() -> logged() == feed.published());
			feed.report();
			Awaitility.await("gold is on the board").atMost(LIMIT).until(() -> markets() > 0);
			for (String query : List.of("commodity=gold", "system=Lave", "near=Lave&within=10")) {
				streams.add(new LiveClient(this.server.site(), query));
			}
			Awaitility.await("all streams are open")
				.atMost(LIMIT)
				.until(() -> streams.stream().allMatch((stream) -> stream.opened() > 0));
			int before = feed.reported().size();
			try (Load load = load()) {
				for (String service : SERVICES) {
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
				Awaitility.await("a stream hears of every report")
					.atMost(LIMIT)
					.untilAsserted(() -> assertThat(stream.markets()).containsAll(expected));
				assertThat(stream.complaints()).as("every stream ends in good order").isEmpty();
				assertThat(stream.ended()).as("streams that ended").isGreaterThanOrEqualTo(2);
			}
			Awaitility.await("no frame was missed").atMost(LIMIT).until(() -> logged() == feed.published());
			assertThat(commander.me()).contains("\"signedIn\":true");
		}
		finally {
			streams.forEach(LiveClient::close);
		}
		assertThat(Files.readString(this.server.root().resolve("website/current/RELEASE"))).contains(Archive.id(1));
		assertThatTheCacheIsUsed();
	}

	/// Twice in the memory of the process that runs: a JVM maps a cache only when it
	/// accepts it.
	private void assertThatTheCacheIsUsed() throws IOException {
		ProcessHandle website = this.server.processes("website", Archive.id(1)).findAny().orElseThrow();
		assertThat(Files.readString(Path.of("/proc", Long.toString(website.pid()), "maps"))).contains("/app.aot");
	}

	private void swap(String service) throws IOException {
		Archive release = Objects.requireNonNull(this.next.get(service));
		Outcome outcome = this.server.deploy(release);
		assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
		assertThat(LoopbackServer.steps(outcome)).contains(service.equals("website") ? "warm" : "cold")
			.endsWith("swapped", "smoked", "stopped", "live");
		assertThat(this.server.live(service)).isEqualTo(release.id());
		assertThat(this.server.processes(service, release.id())).hasSize(1);
	}

	private Load load() {
		return new Load(this.server.site())
			.gets(2, "/about", (answer) -> answer.status() == 200 && answer.text().contains("</html>"))
			.gets(2, "/commodities", (answer) -> answer.status() == 200 && answer.text().contains("</html>"))
			.gets(3, "/v3/status", (answer) -> answer.status() == 200 && answer.text().contains("\"markets\":"))
			.gets(2, "/v2/system/name/Lave",
					(answer) -> answer.status() == 200 && answer.text().contains("633742594786"))
			.gets(2, "/auth/me", (answer) -> answer.status() == 200 && answer.text().contains("\"signedIn\":false"));
	}

	private long logged() {
		try {
			return FileContent.frames(this.server.data());
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int markets() throws IOException, InterruptedException {
		try (Connection connection = new Connection(this.server.site().getPort())) {
			return JsonMapper.shared()
				.readTree(connection.send("GET", "/v3/status", List.of(), List.of()).text())
				.path("markets")
				.asInt(0);
		}
	}

}
