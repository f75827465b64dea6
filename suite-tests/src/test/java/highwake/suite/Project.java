package highwake.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The checkout these tests belong to, and commands run in it.
public final class Project {

	private Project() {
	}

	/// The folder that holds `./highwake`, found upwards from where the tests were
	/// started.
	public static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		for (Path candidate = folder; candidate != null; candidate = candidate.getParent()) {
			if (Files.isExecutable(candidate.resolve("highwake")) && Files.exists(candidate.resolve("Caddyfile"))) {
				return candidate;
			}
		}
		throw new IllegalStateException("No Highwake checkout above " + folder);
	}

	/// Runs a command to its end and answers what came of it.
	/// @param folder where it runs
	/// @param environment added to this process's own
	/// @throws IllegalStateException when it has not ended within four minutes; it is
	/// then killed
	public static Outcome run(Path folder, Map<String, String> environment, List<String> command) {
		try {
			Path out = Files.createTempFile("highwake-out", ".txt");
			Path err = Files.createTempFile("highwake-err", ".txt");
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
				.redirectOutput(out.toFile())
				.redirectError(err.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			if (!process.waitFor(4, TimeUnit.MINUTES)) {
				process.destroyForcibly().waitFor();
				throw new IllegalStateException("Not ended within four minutes: " + command + "\n"
						+ Files.readString(out) + Files.readString(err));
			}
			Outcome outcome = new Outcome(process.exitValue(), text(out), text(err));
			Files.delete(out);
			Files.delete(err);
			return outcome;
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted: " + command, interrupted);
		}
	}

	private static String text(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}

	/// How a command ended.
	/// @param code its exit code
	/// @param out what it said
	/// @param err what it complained about
	public record Outcome(int code, String out, String err) {
	}

}
