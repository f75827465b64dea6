package highwake.benchmarks.collector;

import java.nio.file.Path;
import java.time.Duration;

import highwake.benchmarks.stream.MarketStream;
import highwake.simulators.relay.Relay;

/// One run of a whole collector fed with nothing but markets' reports, the heaviest frames of the live mix.
///
/// @param offers that were sent, each of which became or replaced a row's part
/// @param took from the first frame sent to the last committed
record MarketsToRows(int frames, long offers, Duration took) {

	static MarketsToRows run(Path data, MarketStream warmUp, MarketStream measured) throws Exception {
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*");
				CollectorProcess collector = CollectorProcess.start(data, relay.endpoint())) {
			collector.awaitSubscribed(relay);
			warmUp.frames().forEach(relay::publish);
			try (Rows rows = Rows.await(data)) {
				rows.await(warmUp.frames().size(), collector);
				long begin = System.nanoTime();
				measured.frames().forEach(relay::publish);
				rows.await(warmUp.frames().size() + measured.frames().size(), collector);
				return new MarketsToRows(measured.frames().size(), measured.offers(),
						Duration.ofNanos(System.nanoTime() - begin));
			}
		}
	}

	double framesPerSecond() {
		return this.frames / (this.took.toNanos() / 1e9);
	}

	double offersPerSecond() {
		return this.offers / (this.took.toNanos() / 1e9);
	}

}
