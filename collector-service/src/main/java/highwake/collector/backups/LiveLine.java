package highwake.collector.backups;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import highwake.collector.tasks.TaskProgress;

/// The line that tells a person how far a program has come. On a terminal it is drawn over itself; elsewhere there is a
/// line for each thing that the program is at, and one a minute. For one thread.
final class LiveLine {

	private static final Duration DRAWN_EVERY = Duration.ofMillis(200);

	private static final Duration PRINTED_EVERY = Duration.ofMinutes(1);

	/// Back to the line's beginning, and all of it away.
	private static final String OVER_ITSELF = "\r\u001b[K";

	private final PrintStream out;

	private final boolean isTerminal;

	private final InstantSource clock;

	private String message = "";

	private Instant told = Instant.MIN;

	private boolean isDrawn;

	LiveLine(PrintStream out, boolean isTerminal, InstantSource clock) {
		this.out = out;
		this.isTerminal = isTerminal;
		this.clock = clock;
	}

	/// Tells of a progress, unless the same was told a moment ago.
	/// @param progress with a total that is known
	void tell(TaskProgress progress) {
		Instant now = this.clock.instant();
		boolean isNews = !progress.message().equals(this.message) || progress.done() == progress.total();
		Duration pause = this.isTerminal ? DRAWN_EVERY : PRINTED_EVERY;
		if (!isNews && Duration.between(this.told, now).compareTo(pause) < 0) {
			return;
		}
		this.message = progress.message();
		this.told = now;
		String line = "%3d %%  %s".formatted(100 * progress.done() / progress.total(), progress.message());
		if (this.isTerminal) {
			this.out.print(OVER_ITSELF + line);
			this.out.flush();
			this.isDrawn = true;
		}
		else {
			this.out.println(line);
		}
	}

	/// Says something that stays.
	void say(String line) {
		end();
		this.out.println(line);
	}

	/// Ends the line, so that what comes next stands on one of its own.
	void end() {
		if (this.isDrawn) {
			this.out.println();
			this.isDrawn = false;
		}
	}

}
