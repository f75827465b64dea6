package highwake.collector.readings;

import java.util.ArrayList;
import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.SystemAddress;

/// Reads `navroute/1`: the systems of a plotted route, with the game's own positions and the
/// classes of their main stars.
final class NavRouteReading implements Reading {

	/// The game plots some hundred jumps at once; a ship of short legs across the galaxy
	/// would need this many.
	private static final int MOST_STOPS = 5_000;

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		List<Fact> facts = new ArrayList<>();
		for (Message stop : message.objects("Route", MOST_STOPS)) {
			SystemAddress system = stop.systemAddress("SystemAddress");
			facts.add(new SystemSeen(system, stamp, Trust.SEEN, SystemReading.place(stop, "StarSystem", system), null,
					null, null, null, null, stop.findWord("StarClass")));
		}
		return facts;
	}

}
