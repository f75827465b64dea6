package highwake.benchmarks.collector;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

import highwake.collector.replay.Replay;

/// The two steps of the collector apart, one after the other on this thread: no socket, no second process.
///
/// @param append to the feed log, durably, in groups of 500
/// @param apply reading the log, the readings, and both galaxy files
record Steps(Step append, Step apply) {

	/// @param frames that were done
	/// @param took by the clock
	/// @param cpu of the thread
	record Step(int frames, Duration took, Duration cpu) {

		double framesPerSecond() {
			return this.frames / (this.took.toNanos() / 1e9);
		}

		double cpuMicrosPerFrame() {
			return this.cpu.toNanos() / 1e3 / this.frames;
		}

	}

	static Steps run(Path data, Parts parts) throws SQLException {
		try (Replay replay = Replay.into(data)) {
			parts.warmUp().forEach(replay::accept);
			replay.applyAll();
			Clock append = new Clock();
			parts.measured().forEach(replay::accept);
			Step appended = append.stop(parts.measured().size());
			Clock apply = new Clock();
			replay.applyAll();
			return new Steps(appended, apply.stop(parts.measured().size()));
		}
	}

	/// Started when it is made, for this thread.
	private static final class Clock {

		private final long begin = System.nanoTime();

		private final long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

		Step stop(int frames) {
			return new Step(frames, Duration.ofNanos(System.nanoTime() - this.begin),
					Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - this.cpu));
		}

	}

}
