package highwake.collector.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import highwake.collector.facts.StationSeen;
import highwake.collector.facts.StationSeen.Economy;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The parts of a station that Spansh and EDSM write alike.
record StationFields(Glossary glossary) {

	@Nullable Double arrivalLs(Fields station) {
		Double arrivalLs = station.findNumber("distanceToArrival");
		if (arrivalLs != null && arrivalLs < 0) {
			throw station.bad("distanceToArrival", "is negative: " + arrivalLs);
		}
		return arrivalLs;
	}

	StationSeen.@Nullable Pads pads(Fields station) {
		Fields pads = station.find("landingPads");
		return (pads != null) ? new StationSeen.Pads(pads.count("small"), pads.count("medium"), pads.count("large"))
				: null;
	}

	/// Answers where it stands on its body; null in orbit, and where the dump does not
	/// tell.
	StationSeen.@Nullable Surface surface(Fields place, SystemAddress system) {
		Double latitude = place.findDegrees("latitude", 90);
		Double longitude = place.findDegrees("longitude", 180);
		return (latitude != null && longitude != null) ? new StationSeen.Surface(system, latitude, longitude) : null;
	}

	/// Answers what it lives through; null where the dump does not tell.
	StationSeen.@Nullable Condition condition(Fields station) {
		String state = this.glossary.find("station state", station.findWord("state"));
		return (state != null) ? new StationSeen.Condition(state) : null;
	}

	/// Answers services in the journal's words, sorted, each once.
	List<String> services(Collection<String> listed) {
		TreeSet<String> services = new TreeSet<>();
		for (String written : listed) {
			String service = this.glossary.find("service", written);
			if (service != null) {
				services.add(service);
			}
		}
		return List.copyOf(services);
	}

	/// Answers economies with their shares, the greatest first; without shares the first
	/// is
	/// the whole and the second none of it. Null where there is none.
	@Nullable List<Economy> economies(Fields station, String first, String second) {
		List<Economy> economies = new ArrayList<>();
		Fields shares = station.find("economies");
		if (shares != null) {
			for (Map.Entry<String, JsonNode> share : shares.json().properties()) {
				add(economies, share.getKey(), shares.number(share.getKey()) / 100);
			}
		}
		else {
			add(economies, station.findWord(first), 1);
			add(economies, station.findWord(second), 0);
		}
		economies.sort(Comparator.comparingDouble(Economy::proportion).reversed().thenComparing(Economy::name));
		return economies.isEmpty() ? null : List.copyOf(economies);
	}

	private void add(List<Economy> economies, @Nullable String written, double proportion) {
		String name = this.glossary.find("economy", written);
		if (name != null && economies.stream().noneMatch((economy) -> economy.name().equals(name))) {
			economies.add(new Economy(name, proportion));
		}
	}

	/// Answers who runs it; null where neither government nor faction are told.
	StationSeen.@Nullable Control control(Fields station, @Nullable String faction, @Nullable String state) {
		String government = this.glossary.find("government", station.findWord("government"));
		return (government != null || faction != null)
				? new StationSeen.Control(this.glossary.find("allegiance", station.findWord("allegiance")), government,
						faction, this.glossary.find("faction state", state))
				: null;
	}

}
