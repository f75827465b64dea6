package highwake.collector.projections;

import highwake.collector.readings.Heading;
import highwake.collector.readings.Verdict;
import org.jspecify.annotations.Nullable;

/// A frame of the log with its verdict, to be applied.
///
/// @param seq its place in the log
/// @param receivedAt when it was heard, epoch milliseconds
/// @param digest of its body, in hexadecimal; null where nobody knows it
/// @param heading null where the frame's envelope could not be read
public record ReadFrame(long seq, long receivedAt, @Nullable String digest, Verdict verdict,
		@Nullable Heading heading) {

	/// Answers the same frame with the verdict that a file came to.
	ReadFrame rejected(Verdict.Rejected because) {
		return new ReadFrame(this.seq, this.receivedAt, this.digest, because, this.heading);
	}

}
