package highwake.benchmarks.collector;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import highwake.simulators.relay.Relay;

/// One run of a whole collector: frames go out over TCP as fast as it takes them, and the clock stops when another
/// process (this one) sees the last of them committed in both galaxy files.
///
/// @param frames that were sent
/// @param took from the first frame sent to the last committed
/// @param cpu of the collector's process meanwhile
/// @param rows that were written meanwhile
/// @param delays from the sending of a single frame to its commit, shortest first
/// @param freshness of prices at a steady rate
record SocketToRow(int frames, Duration took, Duration cpu, Rows.Written rows, List<Duration> delays,
		Freshness freshness) {

	private static final long SHORT_POLL_NANOS = Duration.ofNanos(200_000).toNanos();

	/// Starts a collector on an empty directory, warms it up with one part of a stream,
	/// measures it with the next, and then
	/// sends the last part frame by frame.
	static SocketToRow run(Path data, Parts parts) throws Exception {
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*");
				CollectorProcess collector = CollectorProcess.start(data, relay.endpoint())) {
			collector.awaitSubscribed(relay);
			parts.warmUp().forEach(relay::publish);
			try (Rows rows = Rows.await(data)) {
				rows.await(parts.warmUp().size(), collector);
				Rows.Changes changes = rows.changes();
				Duration cpu = collector.cpu();
				long begin = System.nanoTime();
				parts.measured().forEach(relay::publish);
				rows.await(parts.warmUp().size() + parts.measured().size(), collector);
				Duration took = Duration.ofNanos(System.nanoTime() - begin);
				Duration used = collector.cpu().minus(cpu);
				Rows.Written written = rows.since(changes);
				List<Duration> delays = oneByOne(parts.single(), relay, rows);
				return new SocketToRow(parts.measured().size(), took, used, written, delays,
						Freshness.measure(data, relay, parts.steady()));
			}
		}
	}

	/// Sends frames one at a time, each once the one before is committed; answers how
	/// long each took, in order of length.
	private static List<Duration> oneByOne(List<byte[]> frames, Relay relay, Rows rows) throws SQLException {
		List<Duration> delays = new ArrayList<>();
		for (byte[] frame : frames) {
			long before = rows.frames();
			long begin = System.nanoTime();
			relay.publish(frame);
			while (rows.frames() == before) {
				LockSupport.parkNanos(SHORT_POLL_NANOS);
			}
			delays.add(Duration.ofNanos(System.nanoTime() - begin));
			// not in step with the collector's own looking at the log
			LockSupport.parkNanos(frame.length * 10_000L);
		}
		delays.sort(Comparator.naturalOrder());
		return delays;
	}

	/// The delay that a part of the single frames does not exceed, in milliseconds.
	double delayMillis(double part) {
		return this.delays.get((int) Math.ceil(part * this.delays.size()) - 1).toNanos() / 1e6;
	}

	double framesPerSecond() {
		return this.frames / seconds();
	}

	double rowsPerSecond() {
		return this.rows.all() / seconds();
	}

	double cpuMicrosPerFrame() {
		return this.cpu.toNanos() / 1e3 / this.frames;
	}

	private double seconds() {
		return this.took.toNanos() / 1e9;
	}

}
