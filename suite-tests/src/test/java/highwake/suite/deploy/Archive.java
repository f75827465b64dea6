package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;

/// A release archive, to be sent to a [LoopbackServer].
record Archive(Path file, String service, String id, String sha256) {

	private static final String COMMIT = "0123456789ab";

	/// The first release's time: noon.
	private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	/// The id of the nth release of a test: of as many minutes after noon.
	static String id(int number) {
		return TIME.format(at(number)) + "-" + COMMIT;
	}

	private static Instant at(int number) {
		return NOON.plus(number, ChronoUnit.MINUTES);
	}

	/// Packs what `./highwake package` makes of a program that Maven has built.
	static Archive packaged(String service, int number, Path output) throws IOException {
		Outcome outcome = Project.run(Project.root(),
				Map.of("HIGHWAKE_BUILD", "never", "SOURCE_DATE_EPOCH", Long.toString(at(number).getEpochSecond())),
				List.of("./highwake", "package", service, "--output", output.toString()));
		if (outcome.code() != 0) {
			throw new IllegalStateException(outcome.toString());
		}
		Path file = Path.of(outcome.out().lines().findFirst().orElseThrow());
		String name = file.getFileName().toString();
		return new Archive(file, service, name.substring(service.length() + 1, name.length() - ".tar.gz".length()),
				sum(file));
	}

	/// Packs a folder as a release; what it says of itself but its name it goes on
	/// saying. Files keep their times: an AOT cache knows its jars by them.
	static Archive of(Path folder, String service, String id) throws IOException {
		Path told = folder.resolve("RELEASE");
		List<String> lines = new ArrayList<>(List.of("service=" + service, "id=" + id, "commit=" + COMMIT));
		if (Files.exists(told)) {
			Files.readAllLines(told)
				.stream()
				.filter((line) -> !line.matches("(service|id|commit)=.*"))
				.forEach(lines::add);
		}
		Files.write(told, lines);
		Path file = folder.resolveSibling(service + "-" + id + ".tar.gz");
		LoopbackServer.run("bash", "-c", "tar -C \"$0\" -cf - . | gzip -1 >\"$1\"", folder.toString(), file.toString());
		return new Archive(file, service, id, sum(file));
	}

	/// The same bytes under a sum that is not theirs.
	Archive withWrongSum() {
		return new Archive(this.file, this.service, this.id, "0".repeat(64));
	}

	static String sum(Path file) {
		return Objects.requireNonNull(LoopbackServer.run("sha256sum", file.toString()).out().substring(0, 64));
	}

}
