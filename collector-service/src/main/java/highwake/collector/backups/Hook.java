package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The program that carries a new generation off the machine.
final class Hook {

	private Hook() {
	}

	/// Runs it to its end; throws where it fails or takes too long. Its own words go
	/// where
	/// the collector's go.
	static void run(Path program, Path generation, Duration limit) throws IOException {
		Process process = new ProcessBuilder(program.toString(), generation.toString()).inheritIO().start();
		try {
			if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new IOException("it did not end within " + limit);
			}
			if (process.exitValue() != 0) {
				throw new IOException("it ended with " + process.exitValue());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
		finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
	}

}
