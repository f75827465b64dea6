package highwake.collector.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class HorizonTests {

	@TempDir
	private Path data;

	private SqliteFeedLog log;

	@BeforeEach
	void fill() {
		this.log = SqliteFeedLog.open(this.data);
		hear(1, 100);
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	@Test
	void theOldestGoAFewAtATimeAndNoFurtherThanAllowed() {
		assertThat(this.log.trim(50, 31, 20)).isEqualTo(20);
		assertThat(this.log.trim(50, 31, 20)).isEqualTo(10);
		assertThat(this.log.trim(50, 31, 20)).isZero();
		assertThat(this.log.trim(50, 1_000, 100)).isEqualTo(20);
		assertThat(this.log.readAfter(0, 1)).extracting(LoggedFrame::seq).containsExactly(51L);
		assertThat(this.log.oldestReceivedAt()).hasValue(51);
		assertThat(this.log.newestReceivedAt()).hasValue(100);
		assertThat(this.log.missing()).containsExactly(new MissingFrames(0, 50, false));
		assertThat(this.log.findDigest(50)).isEmpty();
		assertThat(this.log.findDigest(51)).isPresent();
	}

	@Test
	void aPlaceIsNeverGivenTwiceHoweverMuchIsTrimmed() {
		long last = this.log.last();
		assertThat(this.log.trim(last, 1_000, 1_000)).isEqualTo(100);
		assertThat(this.log.oldestReceivedAt()).isEmpty();
		this.log.close();
		this.log = SqliteFeedLog.open(this.data);
		assertThat(this.log.last()).isEqualTo(last);
		hear(101, 101);
		assertThat(this.log.readAfter(0, 10)).extracting(LoggedFrame::seq).containsExactly(last + 1);
	}

	@Test
	void aGapInTimeEndsTheTrimming() {
		hear(5, 5);
		hear(200, 201);
		assertThat(this.log.trim(10_000, 100, 1_000)).isEqualTo(99);
	}

	private void hear(int from, int to) {
		List<HeardFrame> frames = IntStream.rangeClosed(from, to)
			.mapToObj((i) -> new HeardFrame(Instant.ofEpochMilli(i), ("frame " + i).getBytes(StandardCharsets.UTF_8)))
			.toList();
		this.log.append(frames);
	}

}
