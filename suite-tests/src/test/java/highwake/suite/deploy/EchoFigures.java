package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The parts of `./highwake bench deploy` that need POSTs of every kind, which the [EchoProgram] alone takes. No test by
/// its name, so that only the command runs it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EchoFigures {

	@SuppressWarnings("NullAway.Init")
	private Path directory;

	@SuppressWarnings("NullAway.Init")
	private EchoReleases releases;

	@SuppressWarnings("NullAway.Init")
	private LoopbackServer server;

	private int number;

	@BeforeAll
	void deploy(@TempDir Path directory) throws IOException {
		Figures.assumeAsked("echo", "kill");
		this.directory = directory;
		this.releases = new EchoReleases(directory);
		this.server = LoopbackServer
			.start(Map.of("HIGHWAKE_ECHO_POSTS", posts().toString(), "HIGHWAKE_JAVA_OPTS", "-Xmx128m"));
		this.server.set(Map.of("HIGHWAKE_TRAIN_S", "0", "HIGHWAKE_SETTLE_S", "1"));
		assertThat(this.server.deploy(next()).code()).as(this.server.logs()).isZero();
	}

	@AfterAll
	void stop() throws IOException {
		if (this.server != null) {
			this.server.close();
		}
	}

	@Test
	@Order(1)
	void swaps() throws Exception {
		Figures.assumeAsked("echo");
		Figures.say("In the API's place, the program that says back what it was told:");
		try (Load load = EchoReleases.everyKind(this.server.site()); Load probe = probe()) {
			Swaps.measure("api", this.server, load, probe, this::next);
			EchoReleases.assertExecutedOnce(posts(), load, probe);
		}
	}

	@Test
	@Order(2)
	void kill() throws Exception {
		Figures.assumeAsked("kill");
		Figures.say("In the API's place, the program that says back what it was told:");
		Files.deleteIfExists(posts());
		try (Load load = EchoReleases.everyKind(this.server.site())) {
			Kill.measure("api", this.server, load);
			EchoReleases.assertExecutedOnce(posts(), load);
		}
	}

	private Load probe() {
		return new Load(this.server.site()).atRate(5)
			.named("q")
			.gets(5, "/v3/ping", (answer) -> answer.status() == 200)
			.posts(5, "/v3/echo", 3_000, 1);
	}

	private Archive next() throws IOException {
		return this.releases.good(this.number++);
	}

	private Path posts() {
		return this.directory.resolve("posts");
	}

}
