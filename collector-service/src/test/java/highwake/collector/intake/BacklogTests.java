package highwake.collector.intake;

import java.time.Instant;

import highwake.collector.log.HeardFrame;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BacklogTests {

	@Test
	void framesComeOutInTheOrderInWhichTheyWentIn() throws InterruptedException {
		Backlog backlog = new Backlog(10_000);
		HeardFrame one = frame(3);
		HeardFrame other = frame(5);
		backlog.offer(one);
		backlog.offer(other);
		assertThat(backlog.take(1)).containsExactly(one);
		assertThat(backlog.take(10)).containsExactly(other);
		assertThat(backlog.take(10)).isEmpty();
		assertThat(backlog.isEmpty()).isTrue();
	}

	@Test
	void itIsBoundedInBytesAndHasRoomAgainWhenFramesAreTaken() throws InterruptedException {
		Backlog backlog = new Backlog(1000);
		assertThat(backlog.offer(frame(400))).isTrue();
		assertThat(backlog.offer(frame(400))).isTrue();
		assertThat(backlog.offer(frame(0))).isFalse();
		backlog.take(1);
		assertThat(backlog.offer(frame(400))).isTrue();
	}

	@Test
	void emptyFramesFillItToo() {
		Backlog backlog = new Backlog(1000);
		int taken = 0;
		while (backlog.offer(frame(0))) {
			taken++;
		}
		assertThat(taken).isEqualTo(10);
	}

	private static HeardFrame frame(int bytes) {
		return new HeardFrame(Instant.EPOCH, new byte[bytes]);
	}

}
