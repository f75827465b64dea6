package highwake.api.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Boards;
import highwake.api.board.Station;
import highwake.api.files.DataFiles;
import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.MarketId;

/// Finds systems, stations and commodities by name: what is called exactly so, then what starts so, by name.
@Component
class Search {

	static final String SYSTEMS = """
			select s.address, s.name, (select count(*) from station t where t.system_address = s.address) as stations
			from system s where s.name >= :text and s.name < :text || char(1114111)
			order by s.name, s.address limit :limit""";

	static final String STATIONS = """
			select market_id from station where name >= :text and name < :text || char(1114111)
			order by name, market_id limit :limit""";

	private final DataFiles files;

	private final Boards boards;

	private final Spellings spellings;

	/// By name.
	private final List<Named> catalogue = Commodities.load().all().stream().map(Named::of).sorted().toList();

	Search(DataFiles files, Boards boards, Spellings spellings) {
		this.files = files;
		this.boards = boards;
		this.spellings = spellings;
	}

	/// Answers what is called so.
	Found find(SearchQuery query) {
		String text = query.text();
		Board board = this.boards.current();
		Found found = new Found(systems(text, query.most()), stations(board, text, query.most()),
				commodities(text, query.most()), List.of());
		return found.isEmpty() ? new Found(found.systems(), found.stations(), found.commodities(),
				this.spellings.nearest(board, text, query.most())) : found;
	}

	private List<Found.FoundSystem> systems(String text, int most) {
		return this.files.galaxy()
			.sql(SYSTEMS)
			.param("text", text)
			.param("limit", most)
			.query((row, _) -> new Found.FoundSystem(Long.toString(row.getLong("address")), row.getString("name"),
					row.getInt("stations")))
			.list();
	}

	private List<Found.FoundStation> stations(Board board, String text, int most) {
		return this.files.galaxy()
			.sql(STATIONS)
			.param("text", text)
			.param("limit", most)
			.query((row, _) -> board.stations().find(new MarketId(row.getLong(1))))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.map(Search::station)
			.toList();
	}

	private static Found.FoundStation station(Station station) {
		Long address = station.systemAddress();
		return new Found.FoundStation(station.marketId(), station.stationName(), station.stationType(),
				station.systemName(), (address == null) ? null : address.toString());
	}

	private List<Found.FoundCommodity> commodities(String text, int most) {
		String wanted = text.toLowerCase(Locale.ROOT);
		record Fit(Match match, Commodity good) {
		}
		return this.catalogue.stream()
			.map((named) -> new Fit(Match.of(named, wanted), named.good()))
			.filter((fit) -> fit.match() != Match.NONE_AT_ALL)
			.sorted(Comparator.comparing(Fit::match))
			.limit(most)
			.map((fit) -> new Found.FoundCommodity(fit.good().symbol().value(), fit.good().name(),
					fit.good().category(), fit.good().isRare()))
			.toList();
	}

	/// A commodity and its name in lower case.
	private record Named(Commodity good, String lower) implements Comparable<Named> {

		static Named of(Commodity good) {
			return new Named(good, good.name().toLowerCase(Locale.ROOT));
		}

		@Override
		public int compareTo(Named other) {
			return this.good.name().compareTo(other.good.name());
		}

	}

	/// How well a commodity's name or symbol fits, the best first.
	private enum Match {

		EXACT, PREFIX, INSIDE, NONE_AT_ALL;

		static Match of(Named named, String wanted) {
			Match byName = of(named.lower(), wanted);
			Match bySymbol = of(named.good().symbol().value(), wanted);
			return (byName.compareTo(bySymbol) <= 0) ? byName : bySymbol;
		}

		private static Match of(String name, String wanted) {
			if (name.equals(wanted)) {
				return EXACT;
			}
			if (name.startsWith(wanted)) {
				return PREFIX;
			}
			return name.contains(wanted) ? INSIDE : NONE_AT_ALL;
		}

	}

}
