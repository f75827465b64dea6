package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/// What `./highwake bench deploy` was asked for, as system properties, and what it finds, line after line in
/// `target/deploy-figures.txt`: so they are there too when a later part fails.
final class Figures {

	/// How many swaps of each service.
	static final int SWAPS = Integer.getInteger("highwake.swaps", 2);

	/// All parts, where none is named.
	private static final List<String> PARTS = Arrays.stream(System.getProperty("highwake.parts", "").split(" "))
		.filter((part) -> !part.isEmpty())
		.toList();

	private Figures() {
	}

	/// Skips a test unless one of its parts was asked for.
	static void assumeAsked(String... parts) {
		Assumptions.assumeTrue(isAsked(parts), "not asked for");
	}

	/// Whether one of these was asked for.
	static boolean isAsked(String... parts) {
		return PARTS.isEmpty() || Arrays.stream(parts).anyMatch(PARTS::contains);
	}

	/// Writes a line.
	static void say(String line) throws IOException {
		Files.writeString(Files.createDirectories(Path.of("target")).resolve("deploy-figures.txt"), line + "\n",
				StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/// Lets others go on for a while.
	static void pause(Duration duration) {
		Awaitility.await().pollDelay(duration).atMost(duration.multipliedBy(3)).until(() -> true);
	}

	static double seconds(Duration duration) {
		return duration.toNanos() / 1e9;
	}

}
