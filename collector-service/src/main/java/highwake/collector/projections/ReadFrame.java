package highwake.collector.projections;

import highwake.collector.readings.Verdict;

/// A frame of the log with its verdict, to be applied.
///
/// @param seq its place in the log
/// @param receivedAt when it was heard, epoch milliseconds
public record ReadFrame(long seq, long receivedAt, Verdict verdict) {

}
