package highwake.benchmarks.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import highwake.simulators.eddn.FrameFile;
import highwake.simulators.eddn.FrameSource;
import highwake.simulators.traffic.Traffic;

/// Frames as the live relay sends them: the mix of schemas and the sizes that were measured on the wire
/// (`../shared/eddn/facts.md`), made by `feed.py` of the shared material; where that is absent, those of the demo's galaxy.
///
/// @param name what the frames are, for the report
/// @param frames in order of delivery, each once
public record FrameStream(String name, List<byte[]> frames) {

	private static final Path GENERATOR = Path.of("..", "shared", "eddn", "feed.py");

	private static final long SEED = 21;

	/// When the first frame of the demo's galaxy is heard, and how far apart frames are:
	/// ten a second, as on the live relay.
	private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

	private static final Duration PACE = Duration.ofMillis(100);

	public FrameStream {
		frames = List.copyOf(frames);
	}

	/// Makes a stream of sound frames; the same number makes the same stream.
	public static FrameStream make(int count) throws IOException, InterruptedException {
		if (!Files.exists(GENERATOR)) {
			return ofDemo(count);
		}
		Path file = Files.createTempFile("highwake-bench", ".bin");
		try {
			List<String> options = List.of("--seed", String.valueOf(SEED), "--count", String.valueOf(count),
					"--malformed", "0");
			List<String> command = new ArrayList<>(
					List.of("python3", GENERATOR.toString(), "-q", "--out", file.toString()));
			command.addAll(options);
			Process process = new ProcessBuilder(command).inheritIO().start();
			if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
				process.destroyForcibly();
				throw new IllegalStateException("feed.py failed: " + command);
			}
			return new FrameStream("feed.py " + String.join(" ", options), read(file));
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private static FrameStream ofDemo(int count) throws IOException {
		AtomicReference<Instant> now = new AtomicReference<>(START);
		try (FrameSource traffic = new Traffic(SEED, () -> now.updateAndGet((last) -> last.plus(PACE)))) {
			List<byte[]> frames = new ArrayList<>(count);
			for (int i = 0; i < count; i++) {
				frames.add(traffic.next().orElseThrow());
			}
			return new FrameStream("the demo's galaxy, " + count + " frames, seed " + SEED, frames);
		}
	}

	/// Reads each frame once: a repetition that is equal byte for byte costs the
	/// collector
	/// next to nothing, and none is
	/// committed.
	private static List<byte[]> read(Path file) throws IOException {
		List<byte[]> frames = new ArrayList<>();
		Set<ByteBuffer> seen = new HashSet<>();
		try (FrameSource source = FrameFile.open(file)) {
			for (Optional<byte[]> frame = source.next(); frame.isPresent(); frame = source.next()) {
				if (seen.add(ByteBuffer.wrap(frame.get()))) {
					frames.add(frame.get());
				}
			}
		}
		return frames;
	}

}
