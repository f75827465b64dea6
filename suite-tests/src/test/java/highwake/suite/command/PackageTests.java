package highwake.suite.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// A release archive, made of the website that Maven has built.
class PackageTests {

	/// 2026-11-21T12:00:00Z.
	private static final Map<String, String> NOON = Map.of("HIGHWAKE_BUILD", "never", "SOURCE_DATE_EPOCH",
			"1795262400");

	@TempDir
	private Path directory;

	@Test
	void aReleaseHasAllThatAServerNeedsAndSaysWhatItIs() throws Exception {
		Path archive = pack("first");
		Path release = Files.createDirectories(this.directory.resolve("release"));
		run("tar", "-xzf", archive.toString(), "-C", release.toString());
		assertThat(release.resolve("app.jar")).isRegularFile();
		assertThat(release.resolve("lib")).isNotEmptyDirectory();
		assertThat(Files.isExecutable(release.resolve("bin/start"))).isTrue();
		String commit = run("git", "rev-parse", "HEAD").strip();
		assertThat(Files.readAllLines(release.resolve("RELEASE"))).contains("service=website",
				"id=20261121T120000Z-" + commit.substring(0, 12), "commit=" + commit, "time=2026-11-21T12:00:00Z",
				"version=0.1.0", "spring-aot=yes");
		assertThat(archive.getFileName())
			.hasToString("website-20261121T120000Z-" + commit.substring(0, 12) + ".tar.gz");
		JsonNode parts = JsonMapper.shared().readTree(release.resolve("sbom.cdx.json"));
		assertThat(parts.get("bomFormat").stringValue()).isEqualTo("CycloneDX");
		assertThat(parts.get("components").findValuesAsString("name")).contains("spring-webmvc", "tomcat-embed-core");
	}

	@Test
	void theSameCommitGivesTheSameBytes() throws Exception {
		Path first = pack("first");
		Path second = pack("second");
		assertThat(second).hasSameBinaryContentAs(first);
		String sum = Files.readString(first.resolveSibling(first.getFileName() + ".sha256"));
		assertThat(Project
			.run(this.directory.resolve("first"), Map.of(), List.of("sha256sum", "-c", first.getFileName() + ".sha256"))
			.code()).as(sum).isZero();
		assertThat(this.directory.resolve("first").toFile().list()).as("nothing else is left").hasSize(2);
	}

	private Path pack(String folder) {
		Path output = this.directory.resolve(folder);
		Outcome outcome = Project.run(Project.root(), NOON,
				List.of("./highwake", "package", "website", "--output", output.toString()));
		assertThat(outcome.code()).as(outcome.toString()).isZero();
		return Path.of(outcome.out().lines().findFirst().orElseThrow());
	}

	private static String run(String... command) {
		Outcome outcome = Project.run(Project.root(), Map.of(), List.of(command));
		assertThat(outcome.code()).as(outcome.toString()).isZero();
		return outcome.out();
	}

}
