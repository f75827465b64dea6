package highwake.collector.facts;

/// A fact that `galaxy.db` keeps: where things are and what they are.
public sealed interface GalaxyFact extends Fact permits SystemSeen, StationSeen, CarrierNamed, PlaceSeen, SignalsSeen,
		StationSignal, BodySeen, BodySignals, OrganismSeen, CodexEntrySeen {

}
