package highwake.collector.readings;

import java.util.List;

import highwake.collector.facts.BodySeen;
import highwake.collector.facts.BodySeen.Detail;
import highwake.collector.facts.BodySeen.Form;
import highwake.collector.facts.BodySeen.Kind;
import highwake.collector.facts.BodySeen.Orbit;
import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.galaxy.BodyKey;

/// Reads `scanbarycentre/1`: the orbit of a point that two bodies circle. It has no name.
final class BarycentreReading implements Reading {

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		BodyKey body = message.bodyKey(message.systemAddress("SystemAddress"));
		List<Fact> facts = SystemReading.augmented(message, "StarSystem", stamp, null);
		Orbit orbit = ScanReading.orbit(message);
		Detail detail = (orbit == null) ? Detail.GLANCED
				: (orbit.meanAnomaly() == null) ? Detail.SCANNED : Detail.WHOLE;
		Form form = new Form(detail, Kind.BARYCENTRE, null, null, List.of(), orbit, null, null, null, null, null,
				List.of(), null);
		facts.add(new BodySeen(body, stamp, message.name("StarSystem"), null, form, null));
		return facts;
	}

}
