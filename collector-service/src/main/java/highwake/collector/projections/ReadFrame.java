package highwake.collector.projections;

import highwake.collector.readings.Verdict;

/// A frame of the log with its verdict, to be applied.
public record ReadFrame(long seq, Verdict verdict) {

}
