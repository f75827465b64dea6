package highwake.collector.readings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import highwake.collector.facts.Powerplay;
import highwake.collector.facts.Powerplay.Progress;
import org.jspecify.annotations.Nullable;

/// The parts of a journal message that tell how the system stands between the powers.
final class PowerplayReading {

	/// The game has twelve.
	private static final int MOST_POWERS = 50;

	private PowerplayReading() {
	}

	/// Reads the powers; the game leaves the fields out where no power has a part.
	static Powerplay of(Message message) {
		return new Powerplay(message.findWord("PowerplayState"), message.findWord("ControllingPower"), powers(message),
				message.findNumber("PowerplayStateControlProgress"), merits(message, "PowerplayStateReinforcement"),
				merits(message, "PowerplayStateUndermining"), conflict(message));
	}

	private static List<String> powers(Message message) {
		List<String> listed = message.findTexts("Powers");
		if (listed == null) {
			return List.of();
		}
		if (listed.size() > MOST_POWERS) {
			throw message.bad("Powers", "lists " + listed.size() + ", more than " + MOST_POWERS);
		}
		TreeSet<String> powers = new TreeSet<>();
		for (String power : listed) {
			powers.add(message.checkedName("Powers", power));
		}
		return List.copyOf(powers);
	}

	private static @Nullable Long merits(Message message, String field) {
		Long merits = message.findWhole(field);
		if (merits != null && merits < 0) {
			throw message.bad(field, "is negative: " + merits);
		}
		return merits;
	}

	private static List<Progress> conflict(Message message) {
		List<Message> listed = message.findObjects("PowerplayConflictProgress", MOST_POWERS);
		if (listed == null) {
			return List.of();
		}
		Map<String, Progress> conflict = new TreeMap<>();
		for (Message one : listed) {
			String power = one.name("Power");
			conflict.putIfAbsent(power, new Progress(power, one.number("ConflictProgress")));
		}
		return List.copyOf(conflict.values());
	}

}
