package highwake.collector.projections;

import java.sql.SQLException;
import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.readings.Verdict;

/// Applies one group of frames, and sums up what it adds to the file's progress. Each frame is in exactly one of the
/// counters.
final class FrameTally {

	private final Progress before;

	private final Projection projection;

	private long appliedSeq;

	private long newestGatewayAt;

	private long applied;

	private long ignored;

	private long rejected;

	private boolean wrote;

	FrameTally(Progress before, Projection projection) {
		this.before = before;
		this.projection = projection;
		this.appliedSeq = before.appliedSeq();
		this.newestGatewayAt = before.newestGatewayAt();
	}

	/// Answers the place of the last frame in the log.
	long appliedSeq() {
		return this.appliedSeq;
	}

	/// Tells whether a row that readers follow was written.
	boolean wrote() {
		return this.wrote;
	}

	void apply(ReadFrame frame) throws SQLException {
		this.appliedSeq = frame.seq();
		switch (frame.verdict()) {
			case Verdict.Rejected _ -> this.rejected++;
			case Verdict.Ignored _ -> this.ignored++;
			case Verdict.Facts(List<Fact> facts) -> {
				boolean kept = apply(facts);
				this.applied += kept ? 1 : 0;
				this.ignored += kept ? 0 : 1;
			}
		}
	}

	private boolean apply(List<Fact> facts) throws SQLException {
		boolean kept = false;
		for (Fact fact : facts) {
			if (!this.projection.keeps(fact)) {
				continue;
			}
			// Of a refused fact too, or the horizon would depend on the order.
			this.newestGatewayAt = Math.max(this.newestGatewayAt, fact.stamp().gatewayAt().toEpochMilli());
			if (!this.projection.refuses(fact, this.newestGatewayAt)) {
				kept = true;
				this.wrote |= this.projection.apply(fact, this.before.change() + 1);
			}
		}
		return kept;
	}

	/// Answers the progress after the group.
	/// @param logId the log that the frames are from
	/// @param alsoWrote whether more rows were written in the same transaction
	Progress after(String logId, boolean alsoWrote) {
		return new Progress(this.before.epoch(), this.before.change() + ((this.wrote || alsoWrote) ? 1 : 0), logId,
				this.appliedSeq, this.newestGatewayAt, this.before.framesApplied() + this.applied,
				this.before.framesIgnored() + this.ignored, this.before.framesRejected() + this.rejected);
	}

}
