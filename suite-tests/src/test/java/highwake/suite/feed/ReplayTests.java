package highwake.suite.feed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import highwake.collector.applying.FileProgress;
import highwake.collector.readings.Unversioned;
import highwake.collector.replay.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// What the readings and projections make of whole streams, in one process.
class ReplayTests {

	@TempDir
	private Path directory;

	@Test
	void everyCapturedAndDerivedMessageIsUnderstood() throws Exception {
		FeedStream stream = FeedStream.make(this.directory, "both", "--mode", "both", "--unversioned", "live");
		Path data = apply("data", stream.readFrames(), Unversioned.LIVE);
		assertThat(new Expectation(stream.expect()).size()).isGreaterThan(1000);
		assertThat(new Expectation(stream.expect()).differences(data)).isEmpty();
	}

	@Test
	void aGeneratedStreamEndsAsTheOracleSaysInAnyOrder() throws Exception {
		FeedStream stream = FeedStream.make(this.directory, "seed11", "--seed", "11", "--count", "20000", "--malformed",
				"0");
		List<byte[]> frames = stream.readFrames();
		Path data = apply("data", frames, Unversioned.POSITIONS);
		assertThat(new Expectation(stream.expect()).size()).isGreaterThan(3000);
		assertThat(new Expectation(stream.expect()).differences(data)).isEmpty();
		List<byte[]> shuffled = new ArrayList<>(frames);
		Collections.shuffle(shuffled, new Random(1));
		Path other = apply("shuffled", shuffled, Unversioned.POSITIONS);
		assertThat(FileContent.of(other)).isEqualTo(FileContent.of(data));
	}

	private Path apply(String name, List<byte[]> frames, Unversioned unversioned) throws Exception {
		Path data = Files.createDirectories(this.directory.resolve(name));
		try (Replay replay = Replay.into(data, unversioned)) {
			frames.forEach(replay::accept);
			for (FileProgress file : replay.applyAll()) {
				long counted = file.progress().framesApplied() + file.progress().framesIgnored()
						+ file.progress().framesRejected();
				assertThat(counted).isEqualTo(framesIn(data));
			}
		}
		return data;
	}

	private static long framesIn(Path data) throws SQLException {
		return FileContent.frames(data);
	}

}
