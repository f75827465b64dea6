package highwake.api.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import highwake.api.board.Board;
import highwake.api.markets.MarketAnswer;
import highwake.galaxy.CommoditySymbol;

/// What one look at the board tells all streams: each report is put into words once. For one thread.
final class News {

	private final Board board;

	private final Updates updates;

	private final EventId now;

	private final Map<EventId, Optional<int[]>> after = new HashMap<>();

	private final Map<Integer, Optional<Update>> told = new HashMap<>();

	private final Map<Integer, List<MarketAnswer.Line>> lines = new HashMap<>();

	News(Board board, Updates updates) {
		this.board = board;
		this.updates = updates;
		this.now = new EventId(board.version().market().epoch(), board.version().market().change());
	}

	/// Answers where the board stands.
	EventId now() {
		return this.now;
	}

	/// Lists the markets that reported after an event, the newest first; empty where that
	/// is not known: the event is of another epoch, or too much has happened since.
	Optional<int[]> after(EventId event) {
		if (!event.epoch().equals(this.now.epoch())) {
			return Optional.empty();
		}
		return this.after.computeIfAbsent(event,
				(seen) -> this.board.recent().after(seen.change(), this.board.stations()));
	}

	/// Lists the markets that reported last, the newest first.
	int[] newest(int most) {
		return this.board.recent().newest(most);
	}

	/// Answers a report, empty where it is not wanted or its station is not known yet.
	Optional<Update> update(int ordinal, LiveFilter filter) {
		if (!filter.admits(this.board, ordinal)) {
			return Optional.empty();
		}
		Optional<Update> update = this.told.computeIfAbsent(ordinal,
				(market) -> this.updates.update(this.board, market));
		Set<CommoditySymbol> goods = filter.goods();
		return goods.isEmpty() ? update : update.map((report) -> report.with(offers(ordinal, goods)));
	}

	private List<MarketAnswer.Line> offers(int ordinal, Set<CommoditySymbol> goods) {
		return this.lines.computeIfAbsent(ordinal, (market) -> this.updates.lines(this.board, market))
			.stream()
			.filter((line) -> goods.contains(new CommoditySymbol(line.commodity().symbol())))
			.toList();
	}

	/// Lists the wanted reports of some markets.
	/// @param ordinals the newest first
	/// @return the oldest first
	List<Update> wanted(int[] ordinals, LiveFilter filter) {
		return IntStream.range(0, ordinals.length)
			.mapToObj((i) -> update(ordinals[ordinals.length - 1 - i], filter))
			.flatMap(Optional::stream)
			.toList();
	}

}
