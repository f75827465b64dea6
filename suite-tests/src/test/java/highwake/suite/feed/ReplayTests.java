package highwake.suite.feed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import highwake.collector.applying.FileProgress;
import highwake.collector.readings.Unversioned;
import highwake.collector.replay.Replay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What the readings and projections make of whole streams, in one process.
class ReplayTests {

	@TempDir
	private Path directory;

	@Test
	void everyCapturedAndDerivedMessageIsUnderstood() throws Exception {
		FeedStream stream = FeedStream.of("--mode", "both", "--unversioned", "live");
		List<byte[]> frames = stream.readFrames();
		Path data = apply("data", frames, Unversioned.LIVE);
		assertThat(new Expectation(stream.expect()).size()).isGreaterThan(1000);
		assertThat(new Expectation(stream.expect()).differences(data, Told.by(frames, true))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1" })
	void aGeneratedStreamEndsAsTheOracleSays(String seed) throws Exception {
		endsAsTheOracleSays(seed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2", "3", "4", "5" })
	@Tag("long")
	void moreGeneratedStreamsEndAsTheOracleSays(String seed) throws Exception {
		endsAsTheOracleSays(seed);
	}

	private void endsAsTheOracleSays(String seed) throws Exception {
		FeedStream stream = FeedStream.of("--seed", seed, "--count", "50000", "--malformed", "0");
		List<byte[]> frames = stream.readFrames();
		Path data = apply("data", frames, Unversioned.POSITIONS);
		assertThat(new Expectation(stream.expect()).size()).isGreaterThan(10_000);
		assertThat(new Expectation(stream.expect()).differences(data, Told.by(frames, false))).isEmpty();
	}

	@Test
	void anyOrderOfAStreamEndsInTheSameFiles() throws Exception {
		FeedStream stream = FeedStream.of("--seed", "11", "--count", "10000", "--malformed", "0.01");
		List<byte[]> frames = stream.readFrames();
		frames.addAll(FeedStream.of("--mode", "both", "--unversioned", "live").readFrames());
		FileContent content = FileContent.of(apply("data", frames, Unversioned.LIVE));
		assertThat(content.tables()
			.entrySet()
			.stream()
			.filter((table) -> !table.getValue().isEmpty())
			.map(Map.Entry::getKey)).contains("system", "station", "carrier", "station_name", "place", "signal",
					"faction", "market", "outfitting", "shipyard", "bartender");
		assertThat(content.size()).isGreaterThan(20_000);
		for (int seed = 1; seed <= 2; seed++) {
			List<byte[]> shuffled = new ArrayList<>(frames);
			Collections.shuffle(shuffled, new Random(seed));
			FileContent other = FileContent.of(apply("shuffled" + seed, shuffled, Unversioned.LIVE));
			content.tables().forEach((table, rows) -> assertThat(other.tables().get(table)).as(table).isEqualTo(rows));
		}
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
