package highwake.collector.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CountAfterTests {

	@TempDir
	private Path data;

	@Test
	void nothingWaitsBeyondTheLastFrameOfALogThatEndsInDuplicates() {
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			log.append(List.of(frame("a"), frame("b")));
			assertThat(log.append(List.of(frame("a"), frame("b"), frame("a")))).isEqualTo(new Appended(0, 3));
			long last = log.readAfter(0, 10).getLast().seq();
			assertThat(log.countAfter(last)).isZero();
			assertThat(log.countAfter(0)).isEqualTo(2);
			log.append(List.of(frame("c")));
			assertThat(log.countAfter(last)).isEqualTo(1);
		}
	}

	@Test
	void aLongWayIsNotCountedButNeverTooShort() {
		try (SqliteFeedLog log = SqliteFeedLog.open(this.data)) {
			List<HeardFrame> frames = IntStream.range(0, 10_500).mapToObj((i) -> frame("frame " + i)).toList();
			log.append(frames.subList(0, 100));
			log.append(frames.subList(0, 100));
			log.append(frames);
			assertThat(log.countAfter(0)).isBetween(10_500L, log.last());
			assertThat(log.countAfter(log.last() - 9_000)).isEqualTo(9_000);
		}
	}

	private static HeardFrame frame(String text) {
		return new HeardFrame(Instant.EPOCH, text.getBytes(StandardCharsets.UTF_8));
	}

}
