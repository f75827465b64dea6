package highwake.collector.readings;

import java.util.List;

import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;

/// Reads `fssallbodiesfound/1` and `navbeaconscan/1`: a system of which all bodies are known, and how many they are.
///
/// @param nameField the field with the system's name
/// @param countField the field with the number of bodies
record SurveyReading(String nameField, String countField) implements Reading {

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		return SystemReading.augmented(message, this.nameField, stamp, null, message.count(this.countField), null);
	}

}
