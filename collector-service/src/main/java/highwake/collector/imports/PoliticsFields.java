package highwake.collector.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import highwake.collector.facts.Politics;
import highwake.collector.facts.Politics.Faction;
import highwake.collector.facts.Politics.Trend;
import highwake.collector.facts.Powerplay;
import org.jspecify.annotations.Nullable;

/// The factions and powers of a dump's system. Dumps tell no conflicts: a dump that is newer than what is held ends those
/// that were.
record PoliticsFields(Glossary glossary) {

	private static final int MOST_FACTIONS = 100;

	private static final String STATE = "faction state";

	/// Reads all factions, by name; null where the dump does not tell them.
	@Nullable Politics politics(Fields system) {
		List<Fields> listed = system.objects("factions");
		if (listed.isEmpty()) {
			return null;
		}
		if (listed.size() > MOST_FACTIONS) {
			throw system.bad("factions", "are " + listed.size() + ", more than " + MOST_FACTIONS);
		}
		Map<String, Faction> factions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (Fields one : listed) {
			Faction faction = faction(one);
			factions.putIfAbsent(faction.name(), faction);
		}
		List<Faction> byName = new ArrayList<>(factions.values());
		byName.sort(Comparator.comparing(Faction::name));
		return new Politics(byName, List.of(), null);
	}

	private Faction faction(Fields faction) {
		Double influence = faction.findNumber("influence");
		if (influence != null && (influence < 0 || influence > 1)) {
			throw faction.bad("influence", "is " + influence + ", not between 0 and 1");
		}
		return new Faction(faction.name("name"), this.glossary.find("government", faction.findWord("government")),
				this.glossary.find("allegiance", faction.findWord("allegiance")), (influence != null) ? influence : 0,
				this.glossary.find("happiness", faction.findWord("happiness")),
				this.glossary.find(STATE, faction.findWord("state")), trends(faction, "activeStates"),
				trends(faction, "pendingStates"), trends(faction, "recoveringStates"));
	}

	private List<Trend> trends(Fields faction, String field) {
		Map<String, Trend> trends = new TreeMap<>();
		for (Fields one : faction.objects(field)) {
			String state = this.glossary.find(STATE, one.findWord("state"));
			if (state != null) {
				Double trend = one.findNumber("trend");
				trends.putIfAbsent(state, new Trend(state, (trend != null) ? (int) Math.clamp(trend, -1, 1) : 0));
			}
		}
		return List.copyOf(trends.values());
	}

	/// Reads the powers; null where the dump does not tell them.
	@Nullable Powerplay powerplay(Fields system) {
		String state = system.findWord("powerState");
		if (state == null) {
			return null;
		}
		TreeSet<String> powers = new TreeSet<>();
		for (String power : system.texts("powers")) {
			if (!power.isBlank() && power.length() < 100 && power.indexOf('\n') < 0) {
				powers.add(power.strip());
			}
		}
		return new Powerplay(state, system.findWord("controllingPower"), List.copyOf(powers),
				system.findNumber("powerStateControlProgress"), merits(system, "powerStateReinforcement"),
				merits(system, "powerStateUndermining"), List.of());
	}

	private static @Nullable Long merits(Fields system, String field) {
		Long merits = system.findWhole(field);
		if (merits != null && merits < 0) {
			throw system.bad(field, "is negative: " + merits);
		}
		return merits;
	}

}
