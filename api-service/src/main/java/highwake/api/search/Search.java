package highwake.api.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

	private final Commodities catalogue = Commodities.load();

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
				this.spellings.nearest(board, this.catalogue, text, query.most())) : found;
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
		return Stream.of(Match.EXACT, Match.PREFIX, Match.INSIDE)
			.flatMap((match) -> this.catalogue.all()
				.stream()
				.filter((good) -> match == Match.of(good, wanted))
				.sorted(Comparator.comparing(Commodity::name)))
			.limit(most)
			.map((good) -> new Found.FoundCommodity(good.symbol().value(), good.name(), good.category(), good.isRare()))
			.toList();
	}

	/// How well a commodity's name or symbol fits, the best first.
	private enum Match {

		EXACT, PREFIX, INSIDE, NONE_AT_ALL;

		static Match of(Commodity good, String wanted) {
			Match byName = of(good.name().toLowerCase(Locale.ROOT), wanted);
			Match bySymbol = of(good.symbol().value(), wanted);
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
