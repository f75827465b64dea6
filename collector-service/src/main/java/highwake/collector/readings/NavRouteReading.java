package highwake.collector.readings;

import java.util.ArrayList;
import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.SystemAddress;

/// Reads `navroute/1`: the systems of a plotted route, with the game's own positions.
final class NavRouteReading implements Reading {

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		List<Fact> facts = new ArrayList<>();
		for (Message stop : message.objects("Route")) {
			SystemAddress system = stop.systemAddress("SystemAddress");
			facts.add(new SystemSeen(system, stamp, Trust.SEEN, SystemReading.place(stop, "StarSystem", system), null,
					null));
		}
		return facts;
	}

}
