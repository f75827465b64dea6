package highwake.collector.facts;

import org.jspecify.annotations.Nullable;

/// One thing that a frame tells of one system, station, market or place. Each kind is kept by one of the live files.
public sealed interface Fact permits GalaxyFact, MarketFact {

	/// Answers when it was true and when it was heard.
	Stamp stamp();

	/// Answers what of it holds in the legacy galaxy as well, which is all that counts of
	/// a frame that names no galaxy:
	/// systems, bodies and positions, and nothing that changes. Null where nothing of it
	/// does.
	@Nullable Fact shared();

}
