package highwake.collector.facts;

import highwake.galaxy.SystemAddress;

/// A named place on a body that has no market: a settlement without a port, a beacon, ruins. Source:
/// `approachsettlement/1` without `MarketID`.
///
/// @param latitude degrees
/// @param longitude degrees
public record PlaceSeen(SystemAddress system, Stamp stamp, int bodyId, String bodyName, String name, double latitude,
		double longitude) implements GalaxyFact {

	/// Answers the whole: places are the same in both galaxies.
	@Override
	public PlaceSeen shared() {
		return this;
	}

}
