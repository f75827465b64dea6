package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Many swaps under requests at a fixed rate, and what they cost: `./highwake bench deploy` prints what this finds. The
/// number of swaps is the system property `highwake.swaps`.
@Tag("long")
class DeployFigureTests {

	private static final int SWAPS = Integer.getInteger("highwake.swaps", 5);

	private static final Duration STEADY = Duration.ofSeconds(20);

	@Test
	void manySwapsAtAFixedRate(@TempDir Path directory) throws Exception {
		EchoReleases releases = new EchoReleases(directory);
		Path posts = directory.resolve("posts");
		List<String> figures = new ArrayList<>();
		try (LoopbackServer server = LoopbackServer
			.start(Map.of("HIGHWAKE_ECHO_POSTS", posts.toString(), "HIGHWAKE_JAVA_OPTS", "-Xmx128m"))) {
			server.set(Map.of("HIGHWAKE_TRAIN_S", "0", "HIGHWAKE_SETTLE_S", "1"));
			assertThat(server.deploy(releases.good(0)).code()).as(server.logs()).isZero();
			try (Load steady = load(server)) {
				Awaitility.await().pollDelay(STEADY).atMost(STEADY.multipliedBy(2)).until(() -> true);
				figures.add("steady: " + steady.stop().figures());
				Files.delete(posts);
			}
			try (Load swapping = load(server)) {
				for (int number = 1; number <= SWAPS; number++) {
					assertThat(server.deploy(releases.good(number)).code()).as(server.logs()).isZero();
				}
				swapping.stop();
				figures.add(SWAPS + " swaps: " + swapping.figures());
				assertThat(swapping.failures()).as("failed of " + swapping.requests()).isEmpty();
				assertThat(swapping.mixedUp()).isEmpty();
				List<String> executed = Files.readAllLines(posts);
				assertThat(executed).doesNotHaveDuplicates().containsAll(swapping.answered());
			}
		}
		write(figures);
	}

	private static Load load(LoopbackServer server) {
		return new Load(server.site()).atRate(5)
			.gets(10, "/v3/ping", (answer) -> answer.status() == 200)
			.posts(10, "/v3/echo", 3_000, 1)
			.posts(2, "/v3/echo", 60_000, 1);
	}

	private static void write(List<String> figures) throws IOException {
		Files.write(Files.createDirectories(Path.of("target")).resolve("deploy-figures.txt"), figures);
	}

}
