package highwake.collector.facts;

/// A fact that `market.db` keeps: what is bought and sold.
public sealed interface MarketFact extends Fact
		permits MarketReported, OutfittingReported, ShipyardReported, BartenderReported {

}
