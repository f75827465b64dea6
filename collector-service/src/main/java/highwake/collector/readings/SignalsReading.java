package highwake.collector.readings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import highwake.collector.facts.Fact;
import highwake.collector.facts.SignalsSeen;
import highwake.collector.facts.SignalsSeen.Signal;
import highwake.collector.facts.SignalsSeen.Source;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSignal;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// Reads `fsssignaldiscovered/1`: a batch of signals in one system. Stations and carriers become a fact each, once by
/// name; the rest is one fact. All are as old as the batch: its signals are heard within seconds.
final class SignalsReading implements Reading {

	/// The largest batch captured has 292 signals; a system full of carriers has some
	/// hundreds more.
	private static final int MOST_SIGNALS = 2_000;

	private static final Pattern INDEX = Pattern.compile(":#index=\\d+;");

	/// The scanner tells these to be stations, though the message often does not say so.
	private static final Set<String> STATIONS = Set.of("Outpost", "FleetCarrier", "SquadronCarrier");

	/// Made for one commander's mission; nobody else ever sees it.
	private static final String MISSION_TARGET = "$USS_Type_MissionTarget;";

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		SystemAddress system = message.systemAddress("SystemAddress");
		String systemName = message.name("StarSystem");
		List<Fact> facts = SystemReading.augmented(message, "StarSystem", stamp, null);
		Map<String, StationSignal> stations = new LinkedHashMap<>();
		Map<Signal, Integer> others = new LinkedHashMap<>();
		for (Message one : message.objects("signals", MOST_SIGNALS)) {
			String name = one.findWord("SignalName");
			String type = one.findWord("SignalType");
			if (name == null) {
				continue;
			}
			if (isStation(one, type)) {
				stations.merge(name, new StationSignal(system, systemName, stamp, name, type), SignalsReading::typed);
			}
			else if (!MISSION_TARGET.equals(one.findWord("USSType"))) {
				others.merge(signal(one, name, type), 1, Integer::sum);
			}
		}
		facts.addAll(stations.values());
		if (!others.isEmpty()) {
			facts.add(new SignalsSeen(system, stamp, counted(others)));
		}
		return facts;
	}

	private static boolean isStation(Message signal, @Nullable String type) {
		return Boolean.TRUE.equals(signal.findFlag("IsStation"))
				|| (type != null && (STATIONS.contains(type) || type.startsWith("Station")));
	}

	/// Of two signals with one name, the one that has a type tells more.
	private static StationSignal typed(StationSignal one, StationSignal other) {
		return (one.type() != null) ? one : other;
	}

	private static Signal signal(Message signal, String name, @Nullable String type) {
		return new Signal(INDEX.matcher(name).replaceAll(";"), type, 1, source(signal, name, type));
	}

	private static @Nullable Source source(Message signal, String name, @Nullable String type) {
		String ussType = signal.findWord("USSType");
		if (ussType == null && !"USS".equals(type)) {
			return null;
		}
		return new Source((ussType != null) ? ussType : name, Words.state(signal.findWord("SpawningState")),
				signal.findWord("SpawningFaction"), signal.findWord("SpawningPower"), signal.findWord("OpposingPower"),
				signal.has("ThreatLevel") ? signal.count("ThreatLevel") : null);
	}

	private static List<Signal> counted(Map<Signal, Integer> others) {
		List<Signal> signals = new ArrayList<>(others.size());
		others.forEach((one, count) -> signals.add(new Signal(one.name(), one.type(), count, one.source())));
		return signals;
	}

}
