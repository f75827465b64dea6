package highwake.collector.intake;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/// What this process has done with the frames it received. When nothing is waiting,
/// `received = appended + duplicate + refused + dropped`.
public final class Counters {

	private final LongAdder received = new LongAdder();

	private final LongAdder appended = new LongAdder();

	private final LongAdder duplicate = new LongAdder();

	private final LongAdder refused = new LongAdder();

	private final LongAdder dropped = new LongAdder();

	private final AtomicLong lastReceivedAt = new AtomicLong();

	void countReceived(long epochMillis) {
		this.received.increment();
		this.lastReceivedAt.set(epochMillis);
	}

	void countAppended(int frames, int duplicates) {
		this.appended.add(frames);
		this.duplicate.add(duplicates);
	}

	void countRefused() {
		this.refused.increment();
	}

	void countDropped(int frames) {
		this.dropped.add(frames);
	}

	/// Answers the frames that came off the socket.
	public long received() {
		return this.received.sum();
	}

	/// Answers the frames that are new in the log.
	public long appended() {
		return this.appended.sum();
	}

	/// Answers the frames that were in the log already.
	public long duplicate() {
		return this.duplicate.sum();
	}

	/// Answers the frames that were too large.
	public long refused() {
		return this.refused.sum();
	}

	/// Answers the frames that were lost because the log could not be written.
	public long dropped() {
		return this.dropped.sum();
	}

	/// Answers when the last frame came, epoch milliseconds; 0 before the first.
	public long lastReceivedAt() {
		return this.lastReceivedAt.get();
	}

}
