package highwake.suite.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The units are understood by systemd, and leave a service little to do harm with. The figures are in
/// `docs/reference/server.md`.
class UnitsTests {

	/// Of systemd's ten; it calls less than 2 well confined.
	private static final double MOST_EXPOSED = 2.0;

	static List<Path> units() throws IOException {
		try (Stream<Path> units = Files.list(Project.root().resolve("deploy/systemd"))) {
			return units.sorted().toList();
		}
	}

	static List<Path> services() throws IOException {
		return units().stream().filter((unit) -> unit.toString().endsWith(".service")).toList();
	}

	@ParameterizedTest
	@MethodSource("units")
	void isUnderstood(Path unit, @TempDir Path folder) throws IOException {
		for (Path each : units()) { // one may name another; the programs they start are
									// not here
			Files.writeString(folder.resolve(instance(each)),
					Files.readString(each).replaceAll("(?m)^(Exec[A-Za-z]+=[-+!@:]*)\\S+", "$1/bin/true"));
		}
		Outcome outcome = Project.run(folder, Map.of(),
				List.of("systemd-analyze", "--man=no", "verify", folder.resolve(instance(unit)).toString()));
		assertThat(outcome.err().lines().filter((line) -> line.contains("highwake"))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("services")
	void isConfined(Path unit, @TempDir Path folder) throws IOException {
		Path copy = Files.copy(unit, folder.resolve(instance(unit)));
		Outcome outcome = Project.run(folder, Map.of(), List.of("systemd-analyze", "security", "--offline=true",
				"--threshold=" + (int) (10 * MOST_EXPOSED), "--no-pager", copy.toString()));
		assertThat(outcome.code()).as(outcome.out()).isZero();
	}

	/// Sign-in's files are for its user and the group `highwake`, backups for the API's
	/// own user.
	@Test
	void keepsTheAccountsFromTheApi() throws IOException {
		List<String> lines = Files.readAllLines(Project.root().resolve("deploy/systemd/highwake-api@.service"));
		assertThat(lines).contains("Group=highwake-api")
			.noneMatch((line) -> line.startsWith("SupplementaryGroups="))
			.contains("InaccessiblePaths=-/var/lib/highwake/auth.db -/var/lib/highwake/auth.db-wal"
					+ " -/var/lib/highwake/auth.db-shm -/var/lib/highwake/backups");
	}

	/// A template is looked at as a release would use it.
	private static String instance(Path unit) {
		return unit.getFileName().toString().replace("@.", "@20260101T000000Z-0123456789ab.");
	}

}
