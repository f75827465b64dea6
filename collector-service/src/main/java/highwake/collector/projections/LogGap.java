package highwake.collector.projections;

/// A stretch of a log, `afterSeq < seq <= upToSeq`, that had gone before a file could apply it.
public record LogGap(String logId, long afterSeq, long upToSeq) {

	/// Tells whether both end with the same frame of one log.
	public boolean isSameEnd(LogGap other) {
		return this.logId.equals(other.logId) && this.upToSeq == other.upToSeq;
	}

}
