package highwake.collector.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import highwake.collector.facts.Politics;
import highwake.collector.facts.Politics.Conflict;
import highwake.collector.facts.Politics.Side;
import highwake.collector.facts.Politics.ThargoidWar;
import highwake.collector.facts.Politics.Trend;
import org.jspecify.annotations.Nullable;

/// The parts of a journal message that tell who has a say in the system that the commander is in.
final class PoliticsReading {

	/// The game never has more than 8 in a system, or 10 where events put them; nonsense
	/// has thousands.
	private static final int MOST_FACTIONS = 100;

	private static final int MOST_STATES = 50;

	private static final Pattern HAPPINESS = Pattern.compile("\\$Faction_HappinessBand([1-5]);?",
			Pattern.CASE_INSENSITIVE);

	private static final List<String> BANDS = List.of("Elated", "Happy", "Discontented", "Unhappy", "Despondent");

	private static final Pattern DAYS = Pattern.compile("(\\d{1,6}) Days?", Pattern.CASE_INSENSITIVE);

	private PoliticsReading() {
	}

	/// Reads all factions, conflicts and the war; null where people live and the message
	/// does not tell their factions.
	static @Nullable Politics find(Message message) {
		List<Message> listed = message.findObjects("Factions", MOST_FACTIONS);
		if (listed == null && message.has("Population") && message.whole("Population") > 0) {
			return null;
		}
		Map<String, Politics.Faction> factions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (Message one : (listed != null) ? listed : List.<Message>of()) {
			Politics.Faction faction = faction(one);
			factions.putIfAbsent(faction.name(), faction);
		}
		return new Politics(factions.values().stream().sorted(Comparator.comparing(Politics.Faction::name)).toList(),
				conflicts(message), war(message));
	}

	private static Politics.Faction faction(Message faction) {
		double influence = faction.number("Influence");
		if (influence < 0 || influence > 1) {
			throw faction.bad("Influence", "is " + influence + ", not between 0 and 1");
		}
		return new Politics.Faction(faction.name("Name"), Words.of(faction.findWord("Government")),
				faction.findWord("Allegiance"), influence, happiness(faction.findWord("Happiness")),
				Words.state(faction.findWord("FactionState")), trends(faction, "ActiveStates"),
				trends(faction, "PendingStates"), trends(faction, "RecoveringStates"));
	}

	private static @Nullable String happiness(@Nullable String symbol) {
		if (symbol == null) {
			return null;
		}
		Matcher band = HAPPINESS.matcher(symbol);
		return band.matches() ? BANDS.get(Integer.parseInt(band.group(1)) - 1) : symbol;
	}

	/// Reads states, ordered by name, each once.
	private static List<Trend> trends(Message faction, String field) {
		List<Message> listed = faction.findObjects(field, MOST_STATES);
		if (listed == null) {
			return List.of();
		}
		Map<String, Trend> trends = new TreeMap<>();
		for (Message one : listed) {
			String written = Words.state(one.findWord("State"));
			if (written != null) {
				String state = written.replace(" ", "");
				Long trend = one.findWhole("Trend");
				trends.putIfAbsent(state, new Trend(state, (trend != null) ? Math.clamp(trend, -1, 1) : 0));
			}
		}
		return List.copyOf(trends.values());
	}

	/// Reads conflicts, ordered by their factions; two with the same factions are one.
	private static List<Conflict> conflicts(Message message) {
		List<Message> listed = message.findObjects("Conflicts", MOST_FACTIONS);
		if (listed == null) {
			return List.of();
		}
		Map<List<String>, Conflict> conflicts = new TreeMap<>(
				Comparator.comparing(List<String>::getFirst).thenComparing(List::getLast));
		for (Message one : listed) {
			Message first = one.find("Faction1");
			Message second = one.find("Faction2");
			if (first != null && second != null) {
				Conflict conflict = new Conflict(one.name("WarType"), one.findWord("Status"), side(first),
						side(second));
				conflicts.putIfAbsent(List.of(conflict.one().faction(), conflict.other().faction()), conflict);
			}
		}
		return new ArrayList<>(conflicts.values());
	}

	private static Side side(Message side) {
		return new Side(side.name("Name"), side.findWord("Stake"), side.has("WonDays") ? side.count("WonDays") : 0);
	}

	/// Reads the war; null for none, which the game also writes as one without any state.
	private static @Nullable ThargoidWar war(Message message) {
		Message war = message.find("ThargoidWar");
		if (war == null) {
			return null;
		}
		ThargoidWar read = new ThargoidWar(war.findWord("CurrentState"), war.findWord("NextStateSuccess"),
				war.findWord("NextStateFailure"), Boolean.TRUE.equals(war.findFlag("SuccessStateReached")),
				war.has("WarProgress") ? war.number("WarProgress") : 0,
				war.has("RemainingPorts") ? war.count("RemainingPorts") : 0,
				days(war.findWord("EstimatedRemainingTime")));
		return (read.state() != null || read.nextStateSuccess() != null || read.nextStateFailure() != null) ? read
				: null;
	}

	private static @Nullable Integer days(@Nullable String written) {
		Matcher days = (written != null) ? DAYS.matcher(written) : null;
		return (days != null && days.matches()) ? Integer.valueOf(days.group(1)) : null;
	}

}
