package highwake.benchmarks.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReportTests {

	@TempDir
	private Path directory;

	@Test
	void theMedianIsTheMiddleRun() {
		assertThat(new Figure("a", "s", List.of(9.0, 1.0, 4.0)).median()).isEqualTo(4);
		assertThat(new Figure("a", "s", List.of(9.0, 1.0, 4.0, 6.0)).median()).isEqualTo(5);
	}

	@Test
	void aFigureWithoutRunsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Figure("a", "s", List.of()))
			.withMessageContaining("never measured");
	}

	@Test
	void theTableShowsMedianAndSpread() {
		assertThat(report().table()).contains("median").containsPattern("rows +20,000 +10,000 – 30,000 +rows/s");
	}

	@Test
	void theFileTellsHowToTakeTheFiguresAgainAndOnWhat() throws Exception {
		Path file = report().write(this.directory.resolve("reports").resolve("rows.json"));
		JsonNode written = JsonMapper.shared().readTree(file);
		assertThat(written.get("command").stringValue()).isEqualTo("./highwake bench rows");
		assertThat(written.at("/machine/cores").intValue()).isPositive();
		assertThat(written.at("/figures/0/runs").size()).isEqualTo(3);
		assertThat(written.at("/figures/0/unit").stringValue()).isEqualTo("rows/s");
	}

	private static Report report() {
		return new Report("./highwake bench rows", Instant.EPOCH, Machine.here(), Map.of("stream", "none"),
				List.of(new Figure("rows", "rows/s", List.of(30_000.0, 10_000.0, 20_000.0))));
	}

}
