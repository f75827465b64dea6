package highwake.suite.feed;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/// A stream made by `feed.py` of the shared material: frames, the state a right collector ends in, and each frame's kind.
///
/// Where the material or Python is absent, making one skips the test and says so.
///
/// @param frames length-prefixed frames, as the simulators' relay plays them
/// @param expect the oracle's state, JSON
/// @param labels one JSON line a frame, in order of delivery
public record FeedStream(Path frames, Path expect, Path labels) {

	private static final Path SHARED = Path.of("..", "..", "shared", "eddn");

	private static final Path PYTHON = Path.of("/usr/bin/python3");

	/// The folder of this process's streams; `clean` takes it away.
	private static final Path FOLDER = Path.of("target", "streams", String.valueOf(ProcessHandle.current().pid()));

	private static final Map<List<String>, FeedStream> MADE = new ConcurrentHashMap<>();

	/// Makes a stream. The same options make the same stream, so it is made once for all
	/// tests of a process that ask for it.
	public static FeedStream of(String... options) {
		return MADE.computeIfAbsent(List.of(options), (asked) -> make("stream" + MADE.size(), asked));
	}

	private static FeedStream make(String name, List<String> options) {
		Path generator = SHARED.resolve("feed.py");
		Assumptions.assumeTrue(Files.exists(generator), "Skipped: there is no " + generator);
		Assumptions.assumeTrue(Files.exists(PYTHON), "Skipped: there is no " + PYTHON);
		FeedStream stream = new FeedStream(FOLDER.resolve(name + ".bin"), FOLDER.resolve(name + ".expect.json"),
				FOLDER.resolve(name + ".labels.jsonl"));
		List<String> command = new ArrayList<>(List.of(PYTHON.toString(), generator.toAbsolutePath().toString(), "-q"));
		command.addAll(options);
		command.addAll(List.of("--out", stream.frames().toString(), "--expect", stream.expect().toString(), "--labels",
				stream.labels().toString()));
		try {
			Files.createDirectories(FOLDER);
			Process process = new ProcessBuilder(command).inheritIO().start();
			if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
				process.destroyForcibly();
				throw new IllegalStateException("feed.py failed: " + command);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		return stream;
	}

	/// Reads all frames, in order of delivery.
	public List<byte[]> readFrames() {
		List<byte[]> all = new ArrayList<>();
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(this.frames)))) {
			while (true) {
				all.add(in.readNBytes(in.readInt()));
			}
		}
		catch (EOFException ex) {
			return all;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
