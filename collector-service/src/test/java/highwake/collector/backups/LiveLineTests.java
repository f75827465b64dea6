package highwake.collector.backups;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import highwake.collector.tasks.TaskProgress;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiveLineTests {

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private Instant now = Instant.parse("2026-11-21T12:00:00Z");

	@Test
	void aTerminalsLineIsDrawnOverItselfFiveTimesASecond() {
		LiveLine line = line(true);
		tell(line, 0, "Copying a");
		tell(line, 10, "Copying a");
		this.now = this.now.plusMillis(200);
		tell(line, 11, "Copying a");
		tell(line, 12, "Copying b");
		tell(line, 200, "Copying b");
		line.say("Done");
		line.say("Really");
		assertThat(said()).isEqualTo("\r\u001b[K  0 %  Copying a" + "\r\u001b[K  5 %  Copying a"
				+ "\r\u001b[K  6 %  Copying b" + "\r\u001b[K100 %  Copying b\nDone\nReally\n");
	}

	@Test
	void elsewhereThereIsALineForEachThingAndOneAMinute() {
		LiveLine line = line(false);
		tell(line, 0, "Copying a");
		this.now = this.now.plusSeconds(59);
		tell(line, 90, "Copying a");
		this.now = this.now.plusSeconds(1);
		tell(line, 100, "Copying a");
		tell(line, 150, "Copying b");
		line.end();
		assertThat(said().lines()).containsExactly("  0 %  Copying a", " 50 %  Copying a", " 75 %  Copying b");
	}

	private LiveLine line(boolean isTerminal) {
		return new LiveLine(new PrintStream(this.said, true, StandardCharsets.UTF_8), isTerminal, () -> this.now);
	}

	private static void tell(LiveLine line, long done, String message) {
		line.tell(new TaskProgress(done, 200, "bytes", message));
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

}
