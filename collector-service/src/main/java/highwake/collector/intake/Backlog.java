package highwake.collector.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import highwake.collector.log.HeardFrame;

/// Frames on their way from the socket to the log, bounded in bytes. One thread puts, another takes.
final class Backlog {

	/// What a frame costs beyond its bytes, so that a flood of empty frames is bounded
	/// too.
	private static final int OVERHEAD_BYTES = 100;

	private final BlockingQueue<HeardFrame> frames = new LinkedBlockingQueue<>();

	private final AtomicLong bytes = new AtomicLong();

	private final long limitBytes;

	Backlog(long limitBytes) {
		this.limitBytes = limitBytes;
	}

	/// Takes in a frame; false where there is no room.
	boolean offer(HeardFrame frame) {
		if (this.bytes.get() + cost(frame) > this.limitBytes) {
			return false;
		}
		this.bytes.addAndGet(cost(frame));
		return this.frames.offer(frame);
	}

	/// Tells whether less waits than that many bytes.
	boolean isBelow(long limit) {
		return this.bytes.get() < limit;
	}

	/// Answers the next frames, in order, at most `limit`; waits a little for the first,
	/// empty when none came.
	List<HeardFrame> take(int limit) throws InterruptedException {
		List<HeardFrame> taken = new ArrayList<>();
		HeardFrame first = this.frames.poll(50, TimeUnit.MILLISECONDS);
		if (first != null) {
			taken.add(first);
			this.frames.drainTo(taken, limit - 1);
			taken.forEach((frame) -> this.bytes.addAndGet(-cost(frame)));
		}
		return taken;
	}

	boolean isEmpty() {
		return this.frames.isEmpty();
	}

	private static long cost(HeardFrame frame) {
		return (long) frame.body().length + OVERHEAD_BYTES;
	}

}
