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

import highwake.simulators.Simulators;
import highwake.simulators.relay.Relay;
import highwake.suite.Project.Outcome;
import highwake.suite.feed.FileContent;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// The four services, each deployed once to a [LoopbackServer], with the simulated relay and Frontier; and the releases
/// that come after.
final class DeployedSuite implements AutoCloseable {

	/// In the order in which they are deployed.
	static final List<String> SERVICES = List.of("collector", "api", "auth", "website");

	private static final Duration LIMIT = Duration.ofMinutes(3);

	private static final List<String> STREAMS = List.of("commodity=gold", "system=Lave", "near=Lave&within=10");

	private static final List<Question> QUESTIONS = List.of(new Question("website", "/about", "</html>"),
			new Question("website", "/commodities", "</html>"), new Question("api", "/v3/status", "\"markets\":"),
			new Question("api", "/v2/system/name/Lave", "633742594786"),
			new Question("auth", "/auth/me", "\"signedIn\":false"));

	private final Path directory;

	private final Simulators.Running simulators;

	private final LoopbackServer server;

	private final Map<String, Archive> first = new HashMap<>();

	private int releases;

	/// @param directory a place of its own, for releases
	/// @param options of the services' JVMs, beside their own
	/// @param trained the services whose first release gets an AOT cache, at the usual
	/// priority: of the others it would only take its time
	DeployedSuite(Path directory, String options, Set<String> trained) throws IOException {
		this.directory = directory;
		this.simulators = Simulators.start(Map.of());
		try {
			this.server = LoopbackServer.start(Map.of("HIGHWAKE_COLLECTOR_EDDN", this.simulators.relay().endpoint(),
					"HIGHWAKE_AUTH_CLIENT_ID", "highwake", "HIGHWAKE_AUTH_FRONTIER", this.simulators.http().toString(),
					"HIGHWAKE_AUTH_CAPI", this.simulators.http().toString(), "HIGHWAKE_AUTH_KEY",
					"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "HIGHWAKE_JAVA_OPTS", options));
		}
		catch (IOException | RuntimeException ex) {
			this.simulators.close();
			throw ex;
		}
		try {
			this.server.set(Map.of("HIGHWAKE_JAVA_OPTS", options));
			deployAll(trained);
		}
		catch (IOException | RuntimeException | AssertionError ex) {
			close();
			throw ex;
		}
	}

	private void deployAll(Set<String> trained) throws IOException {
		for (String service : SERVICES) {
			this.server.set(Map.of("HIGHWAKE_TRAIN_S", trained.contains(service) ? "200" : "0", "HIGHWAKE_TRAIN_NICE",
					"0", "HIGHWAKE_READY_S", "150"));
			Archive archive = Archive.packaged(service, 0, this.directory);
			Outcome outcome = this.server.deploy(archive);
			assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
			this.first.put(service, archive);
		}
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "0", "HIGHWAKE_SMOKE_SITE", this.server.site() + "/about"));
	}

	/// The same program as the release after it, to be deployed, with the AOT cache of
	/// the
	/// live release where that has one.
	Archive next(String service) throws IOException {
		Path folder = this.directory.resolve("next").resolve(service);
		if (!Files.exists(folder)) {
			Files.createDirectories(folder);
			Path first = Objects.requireNonNull(this.first.get(service)).file();
			LoopbackServer.run("tar", "-xzf", first.toString(), "-C", folder.toString());
		}
		Path cache = this.server.root().resolve(service).resolve("current/app.aot");
		if (Files.exists(cache) && !Files.exists(folder.resolve("app.aot"))) {
			Files.copy(cache, folder.resolve("app.aot"));
		}
		return Archive.of(folder, service, Archive.id(++this.releases));
	}

	LoopbackServer server() {
		return this.server;
	}

	Relay relay() {
		return this.simulators.relay();
	}

	/// Tells of a feed's stations, begins its reports and waits until the first of them
	/// is on the board. Nothing that was published so far may be missing but what is
	/// told.
	/// @param missed frames that were published while no collector ran
	void begin(Feed feed, long missed) {
		feed.begin();
		awaitFrames(feed.published() - missed);
		int before = markets();
		feed.report();
		Awaitility.await("gold is on the board").atMost(LIMIT).until(() -> markets() > before);
	}

	/// Waits until the log holds so many frames, and fails where it has not after a few
	/// minutes.
	void awaitFrames(long frames) {
		Awaitility.await("no frame was missed").atMost(LIMIT).until(() -> logged() == frames);
	}

	/// How many frames the log holds.
	long logged() {
		try {
			return FileContent.frames(this.server.data());
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int markets() {
		return status().path("markets").asInt(0);
	}

	/// What the API tells of its data.
	JsonNode status() {
		try (Connection connection = new Connection(this.server.site().getPort())) {
			return JsonMapper.shared().readTree(connection.send("GET", "/v3/status", List.of(), List.of()).text());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/// Opens event streams of three kinds, each of which hears of every report.
	List<LiveClient> streams() {
		List<LiveClient> streams = new ArrayList<>();
		for (String query : STREAMS) {
			streams.add(new LiveClient(this.server.site(), query));
		}
		Awaitility.await("all streams are open")
			.atMost(LIMIT)
			.until(() -> streams.stream().allMatch((stream) -> stream.opened() > 0));
		return streams;
	}

	/// Waits until a stream has heard of markets, and fails where it has not after a few
	/// minutes.
	void awaitReports(LiveClient stream, List<Long> markets) {
		Awaitility.await("a stream hears of every report")
			.atMost(LIMIT)
			.untilAsserted(() -> assertThat(stream.markets()).containsAll(markets));
	}

	/// People who read, a few of each kind. Stations are each asked for by somebody else,
	/// so that answers which are mixed up are noticed.
	Load readers(Feed feed) {
		Load readers = new Load(this.server.site()).forms(1, "/theme", "theme=dark&back=/about",
				(answer) -> answer.status() == 303);
		QUESTIONS.forEach((question) -> readers.gets(2, question.path(), question::isAnsweredBy));
		for (int number = 0; number < 4; number++) {
			String market = "\"marketId\":" + feed.market(number);
			readers.gets(1, "/v3/stations/" + feed.market(number),
					(answer) -> answer.status() == 200 && answer.text().contains(market));
		}
		return readers;
	}

	/// Ten people who ask one service, each five times a second; or all of them, of the
	/// collector, which nobody asks.
	Load probe(String service) {
		Load probe = new Load(this.server.site()).atRate(5);
		List<Question> questions = QUESTIONS.stream()
			.filter((question) -> service.equals("collector") || question.service().equals(service))
			.toList();
		questions.forEach((question) -> probe.gets(10 / questions.size(), question.path(), question::isAnsweredBy));
		return probe;
	}

	/// What people ask of a service, and a piece of the right answer.
	private record Question(String service, String path, String answer) {

		boolean isAnsweredBy(Connection.Answer said) {
			return said.status() == 200 && said.text().contains(this.answer);
		}

	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.simulators.close();
	}

}
