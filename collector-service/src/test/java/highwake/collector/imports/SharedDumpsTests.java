package highwake.collector.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.projections.ProjectedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// Real dumps of the shared material, where it is there: everything in them is understood.
class SharedDumpsTests {

	private static final Path DUMPS = Path.of("../../shared/eddn/reference/dumps");

	@TempDir
	private Path data;

	@BeforeAll
	static void areThere() {
		assumeThat(DUMPS).as("the shared material").isDirectory();
	}

	@ParameterizedTest
	@CsvSource({ "spansh_galaxy_fragment.json,SPANSH,1", "spansh_61cygni.json,SPANSH,1", "spansh_rana.json,SPANSH,1",
			"spansh_achenar.json,SPANSH,1", "edsm.systemsPopulated.sample.json.gz,EDSM,3" })
	void everythingInADumpIsUnderstood(String name, Source source, long systems) throws Exception {
		Path dump = DUMPS.resolve(name);
		List<ProjectedFile> files = ProjectedFile.openAll(this.data);
		List<String> problems = new ArrayList<>();
		try (DumpImport all = new DumpImport(dump, source, Dumps.ORDERED)) {
			while (all.step(files)) {
				assertThat(all.bytesRead()).isPositive();
			}
			problems.addAll(all.findings().problems());
			problems.addAll(all.findings().words());
			assertThat(all.tally().elements()).isEqualTo(systems);
			assertThat(all.bytesRead()).isEqualTo(Files.size(dump));
		}
		finally {
			for (ProjectedFile file : files) {
				file.close();
			}
		}
		assertThat(problems).isEmpty();
	}

}
