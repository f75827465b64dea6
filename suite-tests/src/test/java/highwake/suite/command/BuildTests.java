package highwake.suite.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import highwake.suite.Ports;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// `up` builds what is missing or stale, and nothing else.
class BuildTests {

	@SuppressWarnings("NullAway.Init")
	private Checkout checkout;

	private final int port = Ports.free();

	@BeforeEach
	void make() throws IOException {
		this.checkout = Checkout.make();
	}

	@AfterEach
	void delete() throws IOException {
		this.checkout.close();
	}

	@Test
	void buildsOnceAndNotAgain() throws IOException {
		upAndDown("--demo");
		assertThat(this.checkout.mavenWasAsked()).singleElement()
			.asString()
			.contains("-pl collector-service,api-service,auth-service,website,simulators -am", "package",
					"-Dmaven.test.skip=true");
		upAndDown("--demo");
		assertThat(this.checkout.mavenWasAsked()).hasSize(1);
	}

	@Test
	void leavesTheSimulatorsUnbuiltWhenTheyAreNotNeeded() throws IOException {
		upAndDown("--eddn", "tcp://127.0.0.1:1");
		assertThat(this.checkout.mavenWasAsked()).singleElement().asString().doesNotContain("simulators");
	}

	@Test
	void buildsOnlyWhatHasChanged() throws IOException {
		upAndDown("--demo");
		touch("website/src/main/Source.java");
		upAndDown("--demo");
		assertThat(this.checkout.mavenWasAsked()).hasSize(2).last().asString().contains("-pl website -am");
		touch("website/src/test/OnlyATest.java");
		upAndDown("--demo");
		assertThat(this.checkout.mavenWasAsked()).hasSize(2);
		touch("pom.xml");
		upAndDown("--demo");
		assertThat(this.checkout.mavenWasAsked()).hasSize(3)
			.last()
			.asString()
			.contains("collector-service", "simulators");
	}

	@Test
	void theApisDocumentIsPackedByThoseWhoShowIt() throws IOException {
		upAndDown("--demo");
		touch("docs/reference/api/openapi.json");
		upAndDown("--demo");
		assertThat(this.checkout.mavenWasAsked()).hasSize(2).last().asString().contains("-pl api-service,website -am");
	}

	@Test
	void aBuildThatFailsSaysWhyAndBuildsAgainNextTime() throws IOException {
		this.checkout.maven("echo '[ERROR] Source.java:[1] is wrong'; exit 1");
		Outcome outcome = up("--demo");
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.err()).contains("[ERROR] Source.java:[1] is wrong", "The build failed", "build.log");
		this.checkout.maven("exit 0");
		upAndDown("--demo");
		assertThat(this.checkout.mavenWasAsked()).hasSize(2);
	}

	@Test
	void aMissingProgramIsRefusedWhereBuildingIsForbidden() throws IOException {
		Files.delete(this.checkout.root().resolve("website/target/website-0.1.0-exec.jar"));
		Outcome outcome = this.checkout.highwake("up", "--detach", "--port", Integer.toString(this.port));
		assertThat(outcome.code()).isEqualTo(2);
		assertThat(outcome.err()).contains("website is not built");
		assertThat(this.checkout.mavenWasAsked()).isEmpty();
	}

	private void touch(String file) throws IOException {
		Path path = this.checkout.root().resolve(file);
		if (!Files.exists(path)) {
			Files.createDirectories(path.getParent());
			Files.writeString(path, "");
		}
		Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(1)));
		// the stamp of the build that follows must be later than the touch, or it would
		// be stale for ever
		this.checkout.maven("touch -d '+2 seconds' .highwake/build-begun");
	}

	private void upAndDown(String... options) {
		Outcome outcome = up(options);
		assertThat(outcome.code()).as(outcome.toString()).isZero();
		assertThat(this.checkout.highwake("down").code()).isZero();
	}

	private Outcome up(String... options) {
		List<String> words = new ArrayList<>(List.of("up", "--detach", "--port", Integer.toString(this.port)));
		words.addAll(List.of(options));
		// ./highwake test forbids building, and these tests run under it.
		return this.checkout.highwake(Map.of("HIGHWAKE_BUILD", ""), words.toArray(String[]::new));
	}

}
