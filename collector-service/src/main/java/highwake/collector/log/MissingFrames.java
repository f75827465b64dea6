package highwake.collector.log;

/// A stretch of places, `afterSeq < seq <= upToSeq`, whose frames the log no longer holds.
///
/// @param isLost the log was restored from a backup that had not heard them; else they were trimmed
public record MissingFrames(long afterSeq, long upToSeq, boolean isLost) {

	/// Tells whether a frame of that place is among them.
	public boolean contains(long seq) {
		return this.afterSeq < seq && seq <= this.upToSeq;
	}

}
