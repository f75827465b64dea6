package highwake.api.markets;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Boards;
import highwake.api.board.Sold;
import highwake.api.board.Station;
import highwake.api.files.DataFiles;
import highwake.api.http.NotFound;
import highwake.api.sold.ModuleNames;
import highwake.api.sold.ShipNames;
import highwake.api.stations.StationBrief;
import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import highwake.store.PackedList;

/// What a station sells besides goods. The board tells the lists; the file tells the prices, which are too many to hold.
@Component
class Wares {

	/// Another epoch numbers modules otherwise than the board does.
	static final String PRICES = """
			select prices, priced_at from outfitting where market_id = :market and prices is not null
			and (select epoch from progress where only = 1) = :epoch""";

	private final Boards boards;

	private final DataFiles files;

	private final ModuleNames modules;

	private final ShipNames ships;

	Wares(Boards boards, DataFiles files, ModuleNames modules, ShipNames ships) {
		this.boards = boards;
		this.files = files;
		this.modules = modules;
		this.ships = ships;
	}

	private record Price(int number, int priceCr, int mercCoins) {
	}

	/// @param pricedAt null while nobody has told
	private record Prices(@Nullable Instant pricedAt, Map<Symbol, Price> bySymbol) {

		static final Prices NONE = new Prices(null, Map.of());

	}

	/// Answers what a station's outfitter sells; throws [NotFound] where there is no such
	/// station.
	OutfittingAnswer outfitting(MarketId market) {
		Board board = this.boards.current();
		int ordinal = ordinal(board, market);
		List<Symbol> sold = board.modules().at(ordinal);
		Prices prices = sold.isEmpty() ? Prices.NONE : prices(board, market);
		return new OutfittingAnswer(brief(board, ordinal), told(board.modules(), ordinal), prices.pricedAt(),
				sold.stream().map((symbol) -> line(symbol, prices.bySymbol().get(symbol))).toList());
	}

	/// Answers what a station's shipyard sells; throws [NotFound] where there is no such
	/// station.
	ShipyardAnswer shipyard(MarketId market) {
		Board board = this.boards.current();
		int ordinal = ordinal(board, market);
		return new ShipyardAnswer(brief(board, ordinal), told(board.ships(), ordinal),
				board.ships().at(ordinal).stream().map(this.ships::of).toList());
	}

	private OutfittingAnswer.Line line(Symbol symbol, @Nullable Price price) {
		return new OutfittingAnswer.Line(this.modules.of(symbol), (price == null) ? null : price.priceCr(),
				(price == null) ? null : price.mercCoins());
	}

	private Prices prices(Board board, MarketId market) {
		return this.files.market()
			.sql(PRICES)
			.param("market", market.value())
			.param("epoch", board.version().market().epoch())
			.query((row, _) -> new Prices(Instant.ofEpochMilli(row.getLong("priced_at")),
					bySymbol(board.modules(), row.getBytes("prices"))))
			.optional()
			.orElse(Prices.NONE);
	}

	private static Map<Symbol, Price> bySymbol(Sold modules, byte[] packed) {
		Map<Symbol, Price> bySymbol = new HashMap<>();
		for (Price price : PackedList.<Price>unpack(packed,
				(number, columns) -> new Price(number, columns.getAsInt(), columns.getAsInt()))) {
			Symbol symbol = modules.symbol(price.number());
			if (symbol != null) {
				bySymbol.put(symbol, price);
			}
		}
		return bySymbol;
	}

	private static int ordinal(Board board, MarketId market) {
		int ordinal = board.stations().ordinal(market);
		if (ordinal < 0 || (board.stations().station(ordinal) == null && board.stations().reportedAt(ordinal) == 0
				&& board.modules().toldAt(ordinal) == 0 && board.ships().toldAt(ordinal) == 0)) {
			throw new NotFound("Station not found");
		}
		return ordinal;
	}

	private static @Nullable StationBrief brief(Board board, int ordinal) {
		Station station = board.stations().station(ordinal);
		return (station == null) ? null : StationBrief.of(station);
	}

	private static @Nullable Instant told(Sold sold, int ordinal) {
		long toldAt = sold.toldAt(ordinal);
		return (toldAt == 0) ? null : Instant.ofEpochMilli(toldAt);
	}

}
