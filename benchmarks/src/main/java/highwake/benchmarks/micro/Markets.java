package highwake.benchmarks.micro;

import java.util.List;
import java.util.stream.Stream;

import highwake.collector.facts.MarketReported;
import highwake.collector.readings.Verdict;
import highwake.galaxy.Offer;

/// The market reports among what was read.
final class Markets {

	private Markets() {
	}

	/// Answers the offers of each market that a frame reports.
	static Stream<List<Offer>> offers(Verdict verdict) {
		return (verdict instanceof Verdict.Facts facts) ? facts.facts()
			.stream()
			.filter(MarketReported.class::isInstance)
			.map((fact) -> ((MarketReported) fact).offers()) : Stream.empty();
	}

}
