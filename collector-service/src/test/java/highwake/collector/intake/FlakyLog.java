package highwake.collector.intake;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import highwake.collector.log.Appended;
import highwake.collector.log.FeedLog;
import highwake.collector.log.HeardFrame;
import highwake.collector.log.LogUnavailable;
import highwake.collector.log.LoggedFrame;
import highwake.collector.log.MissingFrames;
import highwake.collector.log.RejectedFrame;
import org.jspecify.annotations.Nullable;

/// A log in memory that fails when it is told to.
final class FlakyLog implements FeedLog {

	private final Set<String> bodies = new LinkedHashSet<>();

	private @Nullable RuntimeException fault;

	synchronized void isBroken(boolean broken) {
		this.fault = broken ? new LogUnavailable(new SQLException("the log is broken")) : null;
	}

	synchronized void fault(@Nullable RuntimeException failure) {
		this.fault = failure;
	}

	synchronized List<String> bodies() {
		return new ArrayList<>(this.bodies);
	}

	@Override
	public String id() {
		return "flaky";
	}

	@Override
	public synchronized Appended append(List<HeardFrame> frames) {
		if (this.fault != null) {
			throw this.fault;
		}
		int before = this.bodies.size();
		frames.forEach((frame) -> this.bodies.add(new String(frame.body(), StandardCharsets.UTF_8)));
		int appended = this.bodies.size() - before;
		return new Appended(appended, frames.size() - appended);
	}

	@Override
	public List<LoggedFrame> readAfter(long seq, int limit) {
		return List.of();
	}

	@Override
	public synchronized long last() {
		return this.bodies.size();
	}

	@Override
	public synchronized long countAfter(long seq) {
		return Math.max(0, this.bodies.size() - seq);
	}

	@Override
	public Optional<String> findDigest(long seq) {
		return Optional.empty();
	}

	@Override
	public List<MissingFrames> missing() {
		return List.of();
	}

	@Override
	public OptionalLong oldestReceivedAt() {
		return OptionalLong.empty();
	}

	@Override
	public OptionalLong newestReceivedAt() {
		return OptionalLong.empty();
	}

	@Override
	public int trim(long upToSeq, long receivedBefore, int limit) {
		return 0;
	}

	@Override
	public void keepRejected(List<RejectedFrame> rejected) {
	}

	@Override
	public void close() {
	}

}
