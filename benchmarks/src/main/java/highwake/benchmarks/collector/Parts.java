package highwake.benchmarks.collector;

import java.util.List;

/// A stream in its three parts, one after the other.
///
/// @param warmUp until the collector's code is compiled
/// @param measured as fast as the collector takes them
/// @param single one at a time
/// @param steady at a steady rate
record Parts(List<byte[]> warmUp, List<byte[]> measured, List<byte[]> single, List<byte[]> steady) {

	private static final int SINGLE = 300;

	private static final int STEADY_SECONDS = 20;

	/// Cuts a stream: a third to warm up, the rest to measure, but for the last few.
	static Parts of(List<byte[]> frames) {
		int warm = frames.size() / 3;
		int steady = frames.size() - STEADY_SECONDS * Freshness.FRAMES_PER_SECOND;
		int single = steady - SINGLE;
		return new Parts(frames.subList(0, warm), frames.subList(warm, single), frames.subList(single, steady),
				frames.subList(steady, frames.size()));
	}

}
