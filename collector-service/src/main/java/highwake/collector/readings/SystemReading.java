package highwake.collector.readings;

import java.util.ArrayList;
import java.util.List;

import highwake.collector.facts.BodySeen;
import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.BodyKey;
import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// The parts of a message that tell of its system, which most schemas have in common.
final class SystemReading {

	/// What some games write for the faction of a system without people.
	private static final String NO_FACTION = "None";

	private SystemReading() {
	}

	/// Reads the system that the commander was in, by the game's own word.
	static SystemSeen visited(Message message, Stamp stamp) {
		SystemAddress system = message.systemAddress("SystemAddress");
		SystemSeen.Place place = place(message, "StarSystem", system);
		SystemSeen.State state = state(message);
		boolean isDescribed = state != null;
		return new SystemSeen(system, stamp, Trust.VISITED, place, state,
				isDescribed ? PoliticsReading.find(message) : null, isDescribed ? PowerplayReading.of(message) : null,
				null, null, null);
	}

	/// Reads a system whose position the sender's program added. Such a position is
	/// sometimes the system's before: one
	/// that disagrees with the address tells nothing, and the list is empty.
	static List<Fact> augmented(Message message, String nameField, Stamp stamp,
			SystemSeen.@Nullable BodyCount bodyCount) {
		return augmented(message, nameField, stamp, bodyCount, null, null);
	}

	/// Reads a system whose position the sender's program added, and what a survey tells
	/// of it.
	static List<Fact> augmented(Message message, String nameField, Stamp stamp,
			SystemSeen.@Nullable BodyCount bodyCount, @Nullable Integer surveyedBodies, @Nullable String starClass) {
		SystemAddress system = message.systemAddress("SystemAddress");
		SystemSeen.Place place = place(message, nameField, system);
		List<Fact> facts = new ArrayList<>();
		if (!place.isOffBoxel()) {
			facts.add(new SystemSeen(system, stamp, Trust.HEARSAY, place, null, null, null, bodyCount, surveyedBodies,
					starClass));
		}
		return facts;
	}

	/// Reads a system whose position the sender's program added, and the name of the body
	/// that the message is about where it has one.
	static List<Fact> augmentedWithBody(Message message, BodyKey body, Stamp stamp) {
		List<Fact> facts = augmented(message, "StarSystem", stamp, null);
		String name = message.findWord("BodyName");
		if (name != null) {
			facts.add(new BodySeen(body, stamp, message.name("StarSystem"), name, null, null));
		}
		return facts;
	}

	static SystemSeen.Place place(Message message, String nameField, SystemAddress system) {
		Coordinates coordinates = message.starPos();
		return new SystemSeen.Place(message.name(nameField), coordinates, !system.agreesWith(coordinates));
	}

	private static SystemSeen.@Nullable State state(Message message) {
		if (!message.has("SystemEconomy") && !message.has("Population")) {
			return null;
		}
		Faction faction = Faction.find(message, "SystemFaction");
		return new SystemSeen.State(message.population("Population"), message.findWord("SystemAllegiance"),
				Words.of(message.findWord("SystemGovernment")), Words.economy(message.findWord("SystemEconomy")),
				Words.economy(message.findWord("SystemSecondEconomy")), Words.of(message.findWord("SystemSecurity")),
				NO_FACTION.equals(faction.name()) ? null : faction.name(), faction.state());
	}

}
