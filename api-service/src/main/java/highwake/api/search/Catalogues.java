package highwake.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import highwake.api.http.Cursor;
import highwake.api.sold.ModuleNames;
import highwake.api.sold.NamedModule;
import highwake.api.sold.NamedShip;
import highwake.api.sold.ShipNames;
import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;

/// What the game's catalogues hold, by name: commodities, ships, modules. Safe for any thread.
@Component
class Catalogues {

	/// What players call ships besides. Source: the words that players' tools and guides
	/// use.
	private static final Map<String, List<String>> NICKNAMES = Map.ofEntries(Map.entry("anaconda", List.of("conda")),
			Map.entry("asp", List.of("aspx", "asp x")), Map.entry("belugaliner", List.of("beluga")),
			Map.entry("diamondback", List.of("dbs")), Map.entry("diamondbackxl", List.of("dbx")),
			Map.entry("empire_courier", List.of("icourier")), Map.entry("empire_eagle", List.of("ieagle")),
			Map.entry("federation_corvette", List.of("vette")), Map.entry("federation_dropship", List.of("fds")),
			Map.entry("federation_gunship", List.of("fgs")), Map.entry("ferdelance", List.of("fdl")),
			Map.entry("python_nx", List.of("python mk 2", "pmk2")), Map.entry("krait_mkii", List.of("krait mk 2")),
			Map.entry("panthermkii", List.of("panther")), Map.entry("cobramkiii", List.of("cobra mk 3")),
			Map.entry("cobramkiv", List.of("cobra mk 4")), Map.entry("cobramkv", List.of("cobra mk 5")),
			Map.entry("viper", List.of("viper mk 3")), Map.entry("viper_mkiv", List.of("viper mk 4")),
			Map.entry("type6", List.of("t6")), Map.entry("type7", List.of("t7")), Map.entry("type8", List.of("t8")),
			Map.entry("type9", List.of("t9")), Map.entry("type9_military", List.of("t10")),
			Map.entry("lakonminer", List.of("t11")));

	private static final Cursor CURSOR = new Cursor("catalogue", 1);

	/// Modules that come with a new ship are never sold.
	private static final String FREE = "_free";

	private final List<Entry<Found.FoundCommodity>> commodities;

	private final List<Entry<NamedShip>> ships;

	private final List<Entry<ModuleGroup>> modules;

	Catalogues(ShipNames ships, ModuleNames modules) {
		this.commodities = Commodities.load().all().stream().map(Catalogues::entry).sorted().toList();
		this.ships = ships.all()
			.stream()
			.map((ship) -> ships.of(ship.symbol()))
			.map((ship) -> new Entry<>(
					new Spoken(ship.name(), ship.symbol(), NICKNAMES.getOrDefault(ship.symbol(), List.of())), ship))
			.sorted()
			.toList();
		Map<String, List<NamedModule>> groups = new TreeMap<>();
		modules.all()
			.stream()
			.map((module) -> modules.of(module.symbol()))
			.filter((module) -> !module.symbol().endsWith(FREE))
			.forEach(
					(module) -> groups.computeIfAbsent(ModuleGroup.name(module), (_) -> new ArrayList<>()).add(module));
		this.modules = groups.entrySet()
			.stream()
			.map((group) -> ModuleGroup.of(group.getKey(), group.getValue()))
			.map((group) -> new Entry<>(group.spoken(), group))
			.toList();
	}

	/// @param spoken how it is called
	private record Entry<T>(Spoken spoken, T thing) implements Comparable<Entry<T>> {

		@Override
		public int compareTo(Entry<T> other) {
			return this.spoken.name().compareTo(other.spoken.name());
		}

	}

	private static Entry<Found.FoundCommodity> entry(Commodity good) {
		String symbol = good.symbol().value();
		return new Entry<>(new Spoken(good.name(), symbol, List.of()),
				new Found.FoundCommodity(symbol, good.name(), good.category(), good.isRare()));
	}

	/// Lists the commodities that fit a text, the best first, then by name.
	Part<Found.FoundCommodity> commodities(Text text, int most, String after) {
		return part(fitting(this.commodities, text), Found.FoundCommodity::commodityName, most, after);
	}

	/// Lists the ships that fit a text, the best first, then by name.
	Part<NamedShip> ships(Text text, int most, String after) {
		return part(fitting(this.ships, text), NamedShip::symbol, most, after);
	}

	/// Lists the modules that fit a text, the best first; those of one name by rating, by
	/// class from the greatest, and by symbol.
	Part<NamedModule> modules(Text text, int most, String after) {
		return part((text.lower().indexOf('_') >= 0) ? modulesBySymbol(text.lower()) : modulesByName(text),
				NamedModule::symbol, most, after);
	}

	private Stream<Hit<NamedModule>> modulesByName(Text text) {
		ModuleText wanted = ModuleText.of(text);
		return fitting(this.modules, wanted.name()).flatMap((hit) -> hit.found()
			.modules()
			.stream()
			.filter(wanted::admits)
			.map((module) -> new Hit<>(hit.match(), module)));
	}

	private Stream<Hit<NamedModule>> modulesBySymbol(String start) {
		return this.modules.stream()
			.flatMap((entry) -> entry.thing().modules().stream())
			.filter((module) -> module.symbol().startsWith(start))
			.sorted(Comparator.comparing(NamedModule::symbol))
			.map((module) -> new Hit<>(module.symbol().equals(start) ? Match.EXACT : Match.PREFIX, module));
	}

	/// Catalogues do not change while the program runs: behind a symbol is always the
	/// same. Throws [highwake.api.http.BadParameter] for a cursor of something else.
	private static <T> Part<T> part(Stream<Hit<T>> hits, Function<T, String> symbol, int most, String after) {
		List<String> last = CURSOR.words(after);
		List<Hit<T>> rest = last.isEmpty() ? hits.limit(most + 1).toList()
				: hits.dropWhile((hit) -> !symbol.apply(hit.found()).equals(last.getFirst())).limit(most + 2).toList();
		if (!last.isEmpty() && rest.isEmpty()) {
			throw Cursor.bad(after);
		}
		return Part.of(last.isEmpty() ? rest : rest.subList(1, rest.size()), most,
				(hit) -> CURSOR.of(symbol.apply(hit.found())), after);
	}

	/// Lists every name, for misspelt texts.
	Stream<String> names() {
		return Stream.of(this.commodities, this.ships, this.modules)
			.flatMap(List::stream)
			.map((entry) -> entry.spoken().name());
	}

	private static <T> Stream<Hit<T>> fitting(List<Entry<T>> entries, Text text) {
		List<Hit<T>> hits = new ArrayList<>();
		for (Entry<T> entry : entries) {
			Match match = entry.spoken().match(text);
			if (match != null) {
				hits.add(new Hit<>(match, entry.thing()));
			}
		}
		hits.sort(Comparator.comparing(Hit::match));
		return hits.stream();
	}

}
