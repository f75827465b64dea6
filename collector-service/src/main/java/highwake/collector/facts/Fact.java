package highwake.collector.facts;

/// One thing that a frame tells of one system, station, market or place.
public sealed interface Fact permits SystemSeen, StationSeen, MarketReported, PlaceSeen {

	/// Answers when it was true and when it was heard.
	Stamp stamp();

}
