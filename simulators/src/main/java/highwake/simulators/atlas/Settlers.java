package highwake.simulators.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import highwake.galaxy.Coordinates;

/// Makes up the people of a system where the table is silent: plausible for the game, and the same at every start.
///
/// Who rules depends on the nearest capital; the controlling faction comes first.
final class Settlers {

	private static final double CAPITAL_REACH_LY = 90;

	private static final Map<String, Coordinates> CAPITALS = Map.of("Federation", new Coordinates(0, 0, 0), "Empire",
			new Coordinates(67.5, -119.46875, 24.84375), "Alliance", new Coordinates(-33.65625, 72.46875, -20.65625));

	private static final Map<String, List<String>> GOVERNMENTS = Map.of("Federation",
			List.of("Democracy", "Corporate", "Confederacy"), "Empire", List.of("Patronage", "Dictatorship", "Feudal"),
			"Alliance", List.of("Confederacy", "Cooperative", "Democracy"), "Independent",
			List.of("Corporate", "Dictatorship", "Communism", "Cooperative", "Anarchy", "Theocracy", "Feudal"));

	private static final List<Economy> ECONOMIES = List.of(Economy.INDUSTRIAL, Economy.INDUSTRIAL, Economy.EXTRACTION,
			Economy.EXTRACTION, Economy.AGRICULTURE, Economy.AGRICULTURE, Economy.REFINERY, Economy.REFINERY,
			Economy.HIGH_TECH, Economy.HIGH_TECH, Economy.MILITARY, Economy.SERVICE, Economy.TERRAFORMING,
			Economy.TOURISM, Economy.COLONY);

	private static final Map<String, List<String>> NAMES = Map.of("Democracy",
			List.of("%s Progressive Party", "Movement for %s Democrats", "People of %s", "Liberals of %s"), "Corporate",
			List.of("%s Gold Universal", "%s Interstellar", "%s Electronics Inc", "Allied %s Corporation"),
			"Confederacy", List.of("Union of %s", "%s Free", "Independents of %s"), "Patronage",
			List.of("%s Empire League", "Princes of %s", "%s Imperial Society"), "Dictatorship",
			List.of("%s Nationalists", "Dominion of %s", "%s Regime"), "Feudal",
			List.of("Lords of %s", "Barons of %s", "%s Noblement"), "Communism",
			List.of("Revolutionary Party of %s", "%s Commodities Collective"), "Cooperative",
			List.of("%s Co-operative", "%s Labour Network"), "Anarchy",
			List.of("%s Blue Posse", "%s Jet Mafia", "%s Silver Gang"), "Theocracy", List.of("Temple of %s"));

	private static final List<String> STATES = List.of("None", "None", "None", "None", "Boom", "Boom", "CivilLiberty",
			"Expansion", "Investment", "PublicHoliday");

	private static final int SHARES = 1_000_000;

	private Settlers() {
	}

	/// Answers the state of a populated system from its row, with what the row does not
	/// say made up.
	static SystemState of(Table.Row row, String name, Coordinates place) {
		RandomGenerator dice = Chance.of(name, 0);
		String allegiance = row.has("allegiance") ? row.text("allegiance") : allegiance(dice, place);
		String government = row.has("government") ? row.text("government")
				: Chance.pick(dice, GOVERNMENTS.getOrDefault(allegiance, List.of("Democracy")));
		Economy economy = row.has("economy") ? Economy.of(row.text("economy")) : Chance.pick(dice, ECONOMIES);
		Economy second = row.has("secondEconomy") ? Economy.of(row.text("secondEconomy"))
				: Chance.pick(dice, ECONOMIES);
		long population = row.has("population") ? row.number("population")
				: (long) StrictMath.pow(10, 4 + 5.5 * dice.nextDouble());
		String security = row.has("security") ? row.text("security") : security(dice, government, population);
		String controlling = row.has("faction") ? row.text("faction") : factionName(dice, government, name);
		return new SystemState(population, allegiance, government, economy, (second == economy) ? Economy.NONE : second,
				security, factions(dice, name, new Faction(controlling, government, allegiance, "None", 0)));
	}

	private static String allegiance(RandomGenerator dice, Coordinates place) {
		String nearest = "Independent";
		double reach = CAPITAL_REACH_LY;
		for (Map.Entry<String, Coordinates> capital : CAPITALS.entrySet()) {
			double distance = place.distanceLyTo(capital.getValue());
			if (distance < reach) {
				reach = distance;
				nearest = capital.getKey();
			}
		}
		return (dice.nextDouble() < 0.35) ? "Independent" : nearest;
	}

	private static String security(RandomGenerator dice, String government, long population) {
		if (government.equals("Anarchy")) {
			return "anarchy";
		}
		double order = StrictMath.log10((double) population) + 2 * dice.nextDouble();
		return (order > 9.5) ? "high" : (order > 6.5) ? "medium" : "low";
	}

	private static String factionName(RandomGenerator dice, String government, String system) {
		return Chance.pick(dice, NAMES.getOrDefault(government, List.of("%s Authority"))).formatted(system);
	}

	private static List<Faction> factions(RandomGenerator dice, String system, Faction controlling) {
		List<Faction> drafts = new ArrayList<>(List.of(controlling));
		int count = 3 + dice.nextInt(4);
		while (drafts.size() < count) {
			String allegiance = (dice.nextDouble() < 0.5) ? "Independent" : controlling.allegiance();
			String government = Chance.pick(dice, GOVERNMENTS.getOrDefault(allegiance, List.of("Anarchy")));
			String name = factionName(dice, government, system);
			if (drafts.stream().noneMatch((draft) -> draft.name().equals(name))) {
				drafts.add(new Faction(name, government, allegiance, "None", 0));
			}
		}
		return withInfluence(dice, drafts);
	}

	/// Shares out whole millionths, so that the influences add up as the journal prints
	/// them.
	private static List<Faction> withInfluence(RandomGenerator dice, List<Faction> drafts) {
		List<Faction> factions = new ArrayList<>();
		int left = SHARES;
		for (int i = drafts.size() - 1; i > 0; i--) {
			int share = (int) (left * (0.05 + 0.2 * dice.nextDouble()));
			left -= share;
			factions.addFirst(shared(dice, drafts.get(i), share));
		}
		factions.addFirst(shared(dice, drafts.getFirst(), left));
		return factions;
	}

	private static Faction shared(RandomGenerator dice, Faction draft, int millionths) {
		return new Faction(draft.name(), draft.government(), draft.allegiance(), Chance.pick(dice, STATES),
				millionths / (double) SHARES);
	}

}
