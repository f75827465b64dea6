package highwake.collector.imports;

import highwake.collector.facts.SystemSeen;
import highwake.collector.imports.Fields.Malformed;
import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// The parts of a system that Spansh and EDSM write alike.
record SystemFields(Glossary glossary, Findings findings) {

	/// Answers what it is called and where it is; null where the dump does not tell
	/// where.
	SystemSeen.@Nullable Place place(Fields system, SystemAddress address, String name) {
		try {
			Fields coords = system.find("coords");
			if (coords == null) {
				this.findings.skipPart("has no coords");
				return null;
			}
			Coordinates coordinates = coords.checked("x",
					() -> new Coordinates(coords.number("x"), coords.number("y"), coords.number("z")));
			return new SystemSeen.Place(name, coordinates, !address.agreesWith(coordinates));
		}
		catch (Malformed ex) {
			this.findings.skipPart(String.valueOf(ex.getMessage()));
			return null;
		}
	}

	/// Answers how it stands with its people; null where the dump says nothing of them.
	SystemSeen.@Nullable State state(Fields system, String primaryEconomy) {
		if (!system.has("population") && !system.has(primaryEconomy)) {
			return null;
		}
		Fields controlling = system.find("controllingFaction");
		String faction = (controlling != null) ? controlling.findWord("name") : null;
		return new SystemSeen.State(system.population("population"),
				this.glossary.find("allegiance", system.findWord("allegiance")),
				this.glossary.find("government", system.findWord("government")),
				this.glossary.find("economy", system.findWord(primaryEconomy)),
				this.glossary.find("economy", system.findWord("secondaryEconomy")),
				this.glossary.find("security", system.findWord("security")), faction,
				(faction != null) ? factionState(system, faction) : null);
	}

	private @Nullable String factionState(Fields system, String faction) {
		for (Fields one : system.objects("factions")) {
			if (faction.equals(one.findWord("name"))) {
				return this.glossary.find("faction state", one.findWord("state"));
			}
		}
		return null;
	}

}
