package highwake.api.live;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Station;
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

	private final Commodities catalogue = Commodities.load();

	private final MarketReports reports;

	Updates(MarketReports reports) {
		this.reports = reports;
	}

	/// Lists the newest reports, the newest first.
	List<Update> newest(Board board, int most) {
		return updates(board, board.recent().newest(most));
	}

	private List<Update> updates(Board board, int[] ordinals) {
		return Arrays.stream(ordinals).mapToObj((ordinal) -> update(board, ordinal)).flatMap(Optional::stream).toList();
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
