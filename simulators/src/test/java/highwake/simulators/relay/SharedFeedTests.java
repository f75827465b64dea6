package highwake.simulators.relay;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import highwake.simulators.eddn.FrameFile;
import highwake.simulators.eddn.FrameSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// What `../shared/eddn/feed.py` makes goes over the wire as it would from its own publisher. Skipped where there is no
/// such folder, or no Python.
class SharedFeedTests {

	private static final Path FEED = Path.of("../../shared/eddn/feed.py");

	private static final Path PYTHON = Path.of("/usr/bin/python3");

	private static final int FRAMES = 1500;

	@TempDir
	private Path folder;

	@BeforeEach
	void needsTheFeed() {
		assumeTrue(Files.isReadable(FEED) && Files.isExecutable(PYTHON), "there is no ../shared/eddn/feed.py here");
	}

	@Test
	void aBinArrivesByteForByteAndInOrder() throws Exception {
		Path file = feed("stream.bin", "--malformed", "0.1");
		List<byte[]> sent = frames(file);
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*");
				Broadcast broadcast = new Broadcast(relay, () -> FrameFile.open(file), new Pace.Max());
				Subscriber subscriber = new Subscriber(relay.endpoint(), 100)) {
			broadcast.start();
			for (byte[] frame : sent) {
				assertThat(subscriber.next()).hasValue(frame);
			}
			assertThat(relay.published()).isEqualTo(FRAMES);
		}
	}

	/// A `.jsonl` holds the text of what a `.bin` holds compressed: both make the same
	/// frames, malformed ones included.
	@Test
	void aJsonlMakesTheFramesOfItsBin() throws Exception {
		List<byte[]> expected = frames(feed("stream.bin", "--malformed", "0.1"));
		List<byte[]> made = new ArrayList<>();
		try (FrameSource source = FrameFile.open(feed("stream.jsonl", "--malformed", "0.1"))) {
			for (int i = 0; i < FRAMES; i++) {
				made.add(source.next().orElseThrow());
			}
			assertThat(source.next()).isEmpty();
		}
		for (int i = 0; i < FRAMES; i++) {
			assertThat(made.get(i)).as("frame " + i).isEqualTo(expected.get(i));
		}
	}

	private Path feed(String name, String... more) throws IOException, InterruptedException {
		Path file = this.folder.resolve(name);
		List<String> command = new ArrayList<>(List.of(PYTHON.toString(), FEED.toString(), "-q", "--seed", "5",
				"--count", String.valueOf(FRAMES), "--out", file.toString()));
		command.addAll(List.of(more));
		Process process = new ProcessBuilder(command).inheritIO().start();
		boolean ended = process.waitFor(Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS);
		process.destroyForcibly();
		assertThat(ended).isTrue();
		assertThat(process.exitValue()).isZero();
		return file;
	}

	private static List<byte[]> frames(Path bin) throws IOException {
		List<byte[]> frames = new ArrayList<>();
		try (DataInputStream in = new DataInputStream(Files.newInputStream(bin))) {
			while (frames.size() < FRAMES) {
				frames.add(in.readNBytes(in.readInt()));
			}
		}
		return frames;
	}

}
