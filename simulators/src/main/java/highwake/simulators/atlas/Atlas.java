package highwake.simulators.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

import highwake.galaxy.Coordinates;
import highwake.galaxy.MarketId;
import highwake.galaxy.SystemAddress;

/// The demo galaxy's map: more than a thousand real systems around Sol and Colonia, and their stations.
///
/// What the tables do not say (most people, many economies, pads) is made up by [Chance] from the names, so every start
/// has the same map.
public final class Atlas {

	/// Market ids for stations whose own is not known: between those that orbital ports
	/// (32…) and planetary ones (35…) have.
	private static final long FIRST_MADE_UP_ORBITAL = 3_290_000_128L;

	private static final long FIRST_MADE_UP_PLANETARY = 3_590_000_128L;

	private static final int MARKET_ID_STEP = 256;

	private final List<StarSystem> systems;

	private final List<Station> stations;

	private Atlas(List<StarSystem> systems, List<Station> stations) {
		this.systems = List.copyOf(systems);
		this.stations = List.copyOf(stations);
	}

	/// Reads the map that comes with this release.
	public static Atlas load() {
		Map<Long, StarSystem> systems = new LinkedHashMap<>();
		Table.beside(Atlas.class, "systems.csv")
			.rows()
			.map(Atlas::system)
			.forEach((system) -> systems.put(system.address().value(), system));
		List<Station> stations = new ArrayList<>();
		Table.beside(Atlas.class, "stations.csv")
			.rows()
			.forEach((row) -> stations.add(station(row, systems, stations.size())));
		return new Atlas(new ArrayList<>(systems.values()), stations);
	}

	/// Lists every system, the nearest to Sol first.
	public List<StarSystem> systems() {
		return this.systems;
	}

	/// Lists every station, the nearest to Sol first.
	public List<Station> stations() {
		return this.stations;
	}

	private static StarSystem system(Table.Row row) {
		String name = row.text("name");
		Coordinates place = new Coordinates(row.decimal("x"), row.decimal("y"), row.decimal("z"));
		boolean populated = row.text("populated").equals("1");
		return new StarSystem(new SystemAddress(row.number("address")), name, place,
				populated ? Settlers.of(row, name, place) : null);
	}

	private static Station station(Table.Row row, Map<Long, StarSystem> systems, int index) {
		StarSystem system = Objects.requireNonNull(systems.get(row.number("systemAddress")), row.text("name"));
		String name = row.text("name");
		RandomGenerator dice = Chance.of(system.name() + "/" + name, 0);
		String type = row.has("type") ? row.text("type")
				: Chance.pick(dice, List.of("Coriolis", "Coriolis", "Orbis", "Ocellus"));
		boolean large = !type.equals("Outpost") && (!type.equals("OnFootSettlement") || dice.nextDouble() < 0.5);
		double arrivalLs = row.has("arrivalLs") ? row.decimal("arrivalLs") : 40 + dice.nextInt(400_000) / 100.0;
		boolean knowsPads = row.has("smallPads");
		Station draft = new Station(new MarketId(1), system, name, type, arrivalLs,
				knowsPads ? (int) row.number("smallPads") : 2 + dice.nextInt(large ? 15 : 3),
				knowsPads ? (int) row.number("mediumPads") : 1 + dice.nextInt(large ? 14 : 2),
				knowsPads ? (int) row.number("largePads") : large ? 1 + dice.nextInt(9) : 0,
				row.has("economies") ? shares(row.text("economies")) : economies(dice, system));
		long first = draft.isPlanetary() ? FIRST_MADE_UP_PLANETARY : FIRST_MADE_UP_ORBITAL;
		long marketId = row.has("marketId") ? row.number("marketId") : first + (long) MARKET_ID_STEP * index;
		return new Station(new MarketId(marketId), system, name, type, arrivalLs, draft.smallPads(), draft.mediumPads(),
				draft.largePads(), draft.economies());
	}

	private static List<EconomyShare> shares(String text) {
		return Arrays.stream(text.split(",", -1)).map((share) -> {
			int colon = share.indexOf(':');
			return new EconomyShare(Economy.of(share.substring(0, colon)),
					Double.parseDouble(share.substring(colon + 1)));
		}).toList();
	}

	/// Most ports live from what their system lives from, some beside it from the second.
	private static List<EconomyShare> economies(RandomGenerator dice, StarSystem system) {
		SystemState state = system.state().orElseThrow();
		Economy second = state.secondEconomy();
		double kind = dice.nextDouble();
		if (second == Economy.NONE || kind < 0.5) {
			return List.of(new EconomyShare(state.economy(), 1));
		}
		return (kind < 0.75) ? List.of(new EconomyShare(second, 1))
				: List.of(new EconomyShare(state.economy(), 0.7), new EconomyShare(second, 0.3));
	}

}
