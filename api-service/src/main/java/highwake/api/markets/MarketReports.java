package highwake.api.markets;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.board.Station;
import highwake.api.commodities.GoodNames;
import highwake.api.http.NotFound;
import highwake.api.stations.StationBrief;
import highwake.galaxy.MarketId;
import highwake.store.PackedOffers;

/// The newest report of each market on the board.
@Component
public class MarketReports {

	private static final long MILLIS_A_SECOND = 1000;

	private static final Comparator<MarketAnswer.Line> BY_SYMBOL = Comparator
		.comparing((line) -> line.commodity().symbol());

	private static final Pattern ID = Pattern.compile("0{0,18}[1-9][0-9]{0,17}");

	private final Boards boards;

	private final GoodNames names;

	private final InstantSource clock;

	MarketReports(Boards boards, GoodNames names, InstantSource clock) {
		this.boards = boards;
		this.names = names;
		this.clock = clock;
	}

	/// Reads a market id; throws [NotFound] for what is none.
	public static MarketId id(String text) {
		if (!ID.matcher(text).matches()) {
			throw new NotFound("Market not found");
		}
		return new MarketId(Long.parseLong(text));
	}

	/// Answers a market's newest report; throws [NotFound] where there is none.
	public MarketAnswer require(MarketId market) {
		Board board = this.boards.current();
		BoardStations stations = board.stations();
		int ordinal = stations.ordinal(market);
		long reportedAt = (ordinal < 0) ? 0 : stations.reportedAt(ordinal);
		if (reportedAt == 0) {
			throw new NotFound("Market not found");
		}
		Station station = stations.station(ordinal);
		return new MarketAnswer((station == null) ? null : StationBrief.of(station), Instant.ofEpochMilli(reportedAt),
				Math.max(0, this.clock.millis() - reportedAt) / MILLIS_A_SECOND, lines(board, ordinal));
	}

	/// Lists what a market's newest report has, by symbol.
	public List<MarketAnswer.Line> lines(Board board, int ordinal) {
		PackedOffers.Reader offer = board.stations().offers(ordinal);
		List<MarketAnswer.Line> lines = new ArrayList<>(offer.remaining());
		while (offer.next()) {
			lines.add(MarketAnswer.Line.of(this.names.of(board.goods().require(offer.commodity()).symbol()), offer));
		}
		lines.sort(BY_SYMBOL);
		return lines;
	}

}
