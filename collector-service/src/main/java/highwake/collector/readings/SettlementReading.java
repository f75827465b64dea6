package highwake.collector.readings;

import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.PlaceSeen;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.SystemAddress;

/// Reads `approachsettlement/1`: a settlement with its place on a body; without a market it is a place only.
final class SettlementReading implements Reading {

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		SystemAddress system = message.systemAddress("SystemAddress");
		int bodyId = message.count("BodyID");
		String body = message.name("BodyName");
		double latitude = message.degrees("Latitude", 90);
		double longitude = message.degrees("Longitude", 180);
		List<Fact> facts = SystemReading.augmented(message, "StarSystem", stamp, null);
		if (message.has("MarketID")) {
			facts.add(StationReading.of(message, stamp, Trust.SEEN, "Name")
				.site(new StationSeen.Site(system, bodyId, body))
				.surface(new StationSeen.Surface(system, latitude, longitude))
				.build());
		}
		else {
			facts.add(new PlaceSeen(system, stamp, bodyId, body, message.name("Name"), latitude, longitude));
		}
		return facts;
	}

}
