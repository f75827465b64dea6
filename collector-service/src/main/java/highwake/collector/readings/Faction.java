package highwake.collector.readings;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The faction that a message names: an object with a name and a state today, a bare name in old journals.
///
/// @param state null for the state `None` too
record Faction(@Nullable String name, @Nullable String state) {

	private static final String NO_STATE = "None";

	static Faction find(Message message, String field) {
		JsonNode value = message.json().get(field);
		if (value != null && value.isString()) {
			return new Faction(message.findWord(field), null);
		}
		Message faction = message.find(field);
		if (faction == null) {
			return new Faction(null, null);
		}
		String state = faction.findWord("FactionState");
		return new Faction(faction.findWord("Name"), NO_STATE.equals(state) ? null : state);
	}

}
