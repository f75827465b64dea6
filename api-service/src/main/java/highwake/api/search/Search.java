package highwake.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Boards;
import highwake.api.sold.NamedModule;
import highwake.api.sold.NamedShip;

/// Finds systems, stations, commodities, modules, ships and carriers by name; `docs/reference/api/v3.md` tells in which
/// order.
@Component
class Search {

	private final Boards boards;

	private final NamesKept names;

	private final PlaceSearch places;

	private final Catalogues catalogues;

	Search(Boards boards, NamesKept names, PlaceSearch places, Catalogues catalogues) {
		this.boards = boards;
		this.names = names;
		this.places = places;
		this.catalogues = catalogues;
	}

	/// Answers what is called so; throws [highwake.api.http.BadParameter] for a cursor
	/// that is none.
	Found find(SearchQuery query) {
		Text text = Text.of(query.text());
		int most = query.most();
		Board board = this.boards.current();
		NamesInUse inUse = this.names.of(board);
		List<String> after = query.afterOfEachKind();
		Part<Found.FoundSystem> systems = this.places.systems(inUse, board, text, query.text(), most, after.get(0));
		Part<Found.FoundStation> stations = this.places.stations(inUse, board, text, most, after.get(1));
		Part<Found.FoundCarrier> carriers = this.places.carriers(inUse, board, text, query.text(), most, after.get(2));
		Part<Found.FoundCommodity> commodities = this.catalogues.commodities(text, most, after.get(3));
		Part<NamedModule> modules = this.catalogues.modules(text, most, after.get(4));
		Part<NamedShip> ships = this.catalogues.ships(text, most, after.get(5));
		List<Part<?>> parts = List.of(systems, stations, carriers, commodities, modules, ships);
		String next = parts.stream().allMatch(Part::isLast) ? null
				: query.next(parts.stream().map((part) -> part.end().get()).toList());
		if (query.isLaterPart()) {
			return new Found(systems.things(), stations.things(), commodities.things(), List.of(), modules.things(),
					ships.things(), carriers.things(), List.of(), next);
		}
		Best best = new Best();
		best.add(ships.hits(), (ship) -> new Found.Best("ship", ship.symbol(), ship.name(), null));
		best.add(commodities.hits(), (good) -> new Found.Best("commodity", good.commodityName(), good.name(), null));
		best.add(withoutQuiet(systems.hits()),
				(system) -> new Found.Best("system", system.systemAddress(), system.systemName(), null));
		best.add(without(carriers.hits(), stations.hits()), (station) -> new Found.Best("station",
				Long.toString(station.marketId()), station.stationName(), station.systemName()));
		best.add(modules.hits(), (module) -> new Found.Best("module", module.symbol(), module.fullName(), null));
		best.add(carriers.hits(), (carrier) -> new Found.Best("carrier", carrier.callsign(),
				(carrier.name() == null) ? carrier.callsign() : carrier.name(), carrier.systemName()));
		List<Found.Best> ranked = best.first(most);
		return new Found(systems.things(), stations.things(), commodities.things(),
				ranked.isEmpty() ? Spellings.nearest(inUse, text.lower(), most) : List.of(), modules.things(),
				ships.things(), carriers.things(), ranked, next);
	}

	/// A system without stations comes after all else that begins so: nobody lives there.
	private static List<Hit<Found.FoundSystem>> withoutQuiet(List<Hit<Found.FoundSystem>> systems) {
		return systems.stream()
			.map((hit) -> (hit.match() == Match.PREFIX && hit.found().stations() == 0)
					? new Hit<>(Match.INSIDE, hit.found()) : hit)
			.toList();
	}

	/// A carrier is a station too; among the best it is one or the other.
	private static List<Hit<Found.FoundStation>> without(List<Hit<Found.FoundCarrier>> carriers,
			List<Hit<Found.FoundStation>> stations) {
		Set<String> callsigns = carriers.stream().map((hit) -> hit.found().callsign()).collect(Collectors.toSet());
		return stations.stream().filter((hit) -> !callsigns.contains(hit.found().stationName())).toList();
	}

	/// The best of all kinds: by how well they fit; among equals the first of each kind,
	/// then the second of each, kinds as they were added.
	private static final class Best {

		private final List<Ranked> all = new ArrayList<>();

		/// @param turn how many of its kind fit as well and come before it
		private record Ranked(Match match, int turn, Found.Best found) {
		}

		<T> void add(List<Hit<T>> hits, Function<T, Found.Best> form) {
			Map<Match, Integer> turns = new EnumMap<>(Match.class);
			for (Hit<T> hit : hits) {
				int turn = turns.merge(hit.match(), 1, Integer::sum);
				this.all.add(new Ranked(hit.match(), turn, form.apply(hit.found())));
			}
		}

		List<Found.Best> first(int most) {
			return this.all.stream()
				.sorted(Comparator.comparing(Ranked::match).thenComparingInt(Ranked::turn))
				.limit(most)
				.map(Ranked::found)
				.toList();
		}

	}

}
