package highwake.benchmarks.api;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class QuestionsTests {

	private static final Path ROOT = Path.of("..");

	private static final int ASKED = 40;

	@TempDir
	private Path data;

	@Test
	void theProgramAnswersEveryKind() throws Exception {
		assumeThat(ApiProcess.isBuilt(ROOT)).as("built by package or verify, not by test").isTrue();
		MadeGalaxy galaxy = MadeGalaxy.write(this.data, new GalaxySize(4_000, 1_000, 58_000));
		try (ApiProcess api = ApiProcess.atPort(ROOT, this.data); Load load = new Load(api.address(), 4)) {
			for (Questions kind : Questions.values()) {
				List<byte[]> requests = kind.of(galaxy, ASKED);
				Load.Window window = load.run(requests, Duration.ofMillis(200));
				assertThat(window.answers()).as(kind.title()).isGreaterThanOrEqualTo(4);
				assertThat(window.bodyBytes()).as(kind.title()).isGreaterThan(window.answers() * 20);
			}
			assertThat(api.memory("VmHWM")).isGreaterThan(50_000_000);
			assertThat(api.heapAfterCollection()).isGreaterThan(10_000_000);
			assertThat(api.boardCpu()).isPositive();
		}
		assertThat(Files.readString(this.data.resolve("api.log"))).doesNotContain("WARN").doesNotContain("ERROR");
	}

	@Test
	void noTwoQuestionsAreAlike() throws Exception {
		MadeGalaxy galaxy = MadeGalaxy.write(this.data, new GalaxySize(4_000, 1_000, 58_000));
		assertThat(Questions.EXPORTS.of(galaxy, 5_000).stream().map(ByteBuffer::wrap).distinct().count())
			.isGreaterThan(4_900);
	}

}
