package highwake.collector.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import highwake.collector.facts.BodySignals;
import highwake.collector.facts.BodySignals.Count;
import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.galaxy.BodyKey;
import org.jspecify.annotations.Nullable;

/// Reads `fssbodysignals/1` and `journal/1` SAASignalsFound: what can be found on a body, or mined in a ring.
///
/// @param isMapped probes told it, not the scanner from afar
record BodySignalsReading(boolean isMapped) implements Reading {

	private static final int MOST_SIGNALS = 200;

	/// `$SAA_SignalType_Biological;`; a good to be mined is a bare word.
	private static final Pattern TYPE = Pattern.compile("\\$SAA_SignalType_(\\w+);?", Pattern.CASE_INSENSITIVE);

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		BodyKey body = message.bodyKey(message.systemAddress("SystemAddress"));
		List<Fact> facts = SystemReading.augmentedWithBody(message, body, stamp);
		facts.add(signals(message, stamp, body));
		return facts;
	}

	private BodySignals signals(Message message, Stamp stamp, BodyKey body) {
		Map<String, Count> counts = new TreeMap<>();
		boolean isRing = false;
		for (Message one : message.objects("Signals", MOST_SIGNALS)) {
			String written = one.name("Type");
			Matcher wrapped = TYPE.matcher(written);
			isRing |= !written.startsWith("$");
			String type = word(wrapped.matches() ? wrapped.group(1) : written.toLowerCase(Locale.ROOT));
			counts.putIfAbsent(type, new Count(type, one.count("Count")));
		}
		return new BodySignals(body, stamp, this.isMapped, isRing, new ArrayList<>(counts.values()), genuses(message));
	}

	private static @Nullable List<String> genuses(Message message) {
		List<Message> listed = message.findObjects("Genuses", MOST_SIGNALS);
		if (listed == null) {
			return null;
		}
		TreeSet<String> genuses = new TreeSet<>();
		for (Message one : listed) {
			String genus = Words.codex(one.name("Genus"));
			if (genus != null) {
				genuses.add(genus);
			}
		}
		return List.copyOf(genuses);
	}

	/// Answers a word that can stand in a list: without blanks and colons.
	private static String word(String name) {
		return name.replace(" ", "").replace(":", "");
	}

}
