package highwake.benchmarks.collector;

import java.util.List;

/// A stream in its three parts, one after the other.
///
/// @param warmUp until the collector's code is compiled
/// @param measured as fast as the collector takes them
/// @param single one at a time
record Parts(List<byte[]> warmUp, List<byte[]> measured, List<byte[]> single) {

	private static final int SINGLE = 300;

	/// Cuts a stream: a third to warm up, the rest to measure, but for the last few.
	static Parts of(List<byte[]> frames) {
		int warm = frames.size() / 3;
		int end = frames.size() - SINGLE;
		return new Parts(frames.subList(0, warm), frames.subList(warm, end), frames.subList(end, frames.size()));
	}

}
