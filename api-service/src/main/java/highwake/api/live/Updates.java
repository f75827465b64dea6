package highwake.api.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Recent;
import highwake.api.board.Station;
import highwake.api.http.BadParameter;
import highwake.api.http.Cursor;
import highwake.api.http.Gone;
import highwake.api.http.Page;
import highwake.api.markets.MarketAnswer;
import highwake.api.markets.MarketReports;
import highwake.galaxy.Bracket;
import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.store.PackedOffers;

/// Market reports of a board, in brief. A market whose station is not known yet is left out.
@Component
class Updates {

	private static final Cursor CURSOR = new Cursor("updates", 4);

	private final Commodities catalogue = Commodities.load();

	private final MarketReports reports;

	Updates(MarketReports reports) {
		this.reports = reports;
	}

	/// Where a report stands in the list: the newest change first, and of one what was
	/// seen last, and then by market id.
	private record Position(long change, long reportedAt, long marketId) implements Comparable<Position> {

		@Override
		public int compareTo(Position other) {
			int byChange = Long.compare(other.change, this.change);
			int byTime = (byChange != 0) ? byChange : Long.compare(other.reportedAt, this.reportedAt);
			return (byTime != 0) ? byTime : Long.compare(this.marketId, other.marketId);
		}

	}

	/// Lists a page of the newest reports, the newest first; throws [BadParameter] for a
	/// cursor that is none, and [Gone] for one of other data.
	Page<Update> newest(Board board, UpdatesQuery query) {
		BoardStations stations = board.stations();
		String epoch = board.version().market().epoch();
		Position last = position(query.after(), epoch);
		SortedMap<Position, Integer> rest = new TreeMap<>();
		for (int ordinal : board.recent().newest(Recent.MOST)) {
			Position position = new Position(stations.change(ordinal), stations.reportedAt(ordinal),
					stations.key(ordinal));
			if (stations.station(ordinal) != null && (last == null || position.compareTo(last) > 0)) {
				rest.put(position, ordinal);
			}
		}
		Page<Map.Entry<Position, Integer>> page = Page.of(List.copyOf(rest.entrySet()), query.most(), (entry) -> CURSOR
			.of(epoch, entry.getKey().change(), entry.getKey().reportedAt(), entry.getKey().marketId()));
		return new Page<>(page.items().stream().flatMap((entry) -> update(board, entry.getValue()).stream()).toList(),
				page.next());
	}

	private static @Nullable Position position(@Nullable String after, String epoch) {
		List<String> words = CURSOR.words(after);
		if (after == null || words.isEmpty()) {
			return null;
		}
		if (!words.getFirst().equals(epoch)) {
			throw new Gone("The data was restored or made anew since. Start again without `after`.");
		}
		return new Position(Cursor.number(after, words.get(1)), Cursor.number(after, words.get(2)),
				Cursor.number(after, words.get(3)));
	}

	/// Answers a market's newest report, empty where its station is not known yet.
	Optional<Update> update(Board board, int ordinal) {
		return Optional.ofNullable(board.stations().station(ordinal)).map((station) -> update(board, station, ordinal));
	}

	/// Lists all that a market's newest report has.
	List<MarketAnswer.Line> lines(Board board, int ordinal) {
		return this.reports.lines(board, ordinal);
	}

	private Update update(Board board, Station station, int ordinal) {
		Best best = new Best(board);
		PackedOffers.Reader offer = board.stations().offers(ordinal);
		while (offer.next()) {
			best.take(offer);
		}
		EventId id = new EventId(board.version().market().epoch(), board.stations().change(ordinal));
		Long address = station.systemAddress();
		return new Update(id.toString(), station.marketId(), station.stationName(), station.stationType(),
				station.systemName(), (address == null) ? null : address.toString(),
				Instant.ofEpochMilli(board.stations().reportedAt(ordinal)), best.exports, best.imports, best.buy,
				best.sell, null);
	}

	/// One pass over a report. Among equals the good with the lower number in the file
	/// stays.
	private final class Best {

		private final Board board;

		private int exports;

		private int imports;

		private Update.@Nullable BestBuy buy;

		private Update.@Nullable BestSell sell;

		private int saving;

		private int gain;

		Best(Board board) {
			this.board = board;
		}

		void take(PackedOffers.Reader offer) {
			if (Offer.isExport(offer.buyPriceCr(), offer.stockTonnes())) {
				this.exports++;
				if (this.buy == null || saving(offer) > this.saving) {
					this.saving = saving(offer);
					CommoditySymbol symbol = symbol(offer);
					this.buy = new Update.BestBuy(symbol.value(), name(symbol), offer.buyPriceCr(), offer.meanPriceCr(),
							offer.stockTonnes());
				}
			}
			else if (Offer.isImport(offer.stockTonnes(), offer.sellPriceCr(), offer.demandTonnes(),
					Bracket.of(offer.demandBracket()))) {
				this.imports++;
				if (this.sell == null || gain(offer) > this.gain) {
					this.gain = gain(offer);
					CommoditySymbol symbol = symbol(offer);
					this.sell = new Update.BestSell(symbol.value(), name(symbol), offer.sellPriceCr(),
							offer.meanPriceCr(), offer.demandTonnes());
				}
			}
		}

		private CommoditySymbol symbol(PackedOffers.Reader offer) {
			return this.board.goods().require(offer.commodity()).symbol();
		}

		private String name(CommoditySymbol symbol) {
			return Updates.this.catalogue.find(symbol).map(Commodity::name).orElse(symbol.value());
		}

		/// Dumps tell no galactic average: nothing is known of a saving then.
		private static int saving(PackedOffers.Reader offer) {
			return (offer.meanPriceCr() > 0) ? offer.meanPriceCr() - offer.buyPriceCr() : 0;
		}

		private static int gain(PackedOffers.Reader offer) {
			return (offer.meanPriceCr() > 0) ? offer.sellPriceCr() - offer.meanPriceCr() : 0;
		}

	}

}
