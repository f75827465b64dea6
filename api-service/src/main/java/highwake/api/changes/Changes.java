package highwake.api.changes;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardNotLoaded;
import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.carriers.CarrierSighting;
import highwake.api.carriers.CarrierSightings;
import highwake.api.files.DataFiles;
import highwake.api.markets.MarketReports;
import highwake.api.stations.StationAnswer;
import highwake.api.stations.StationAnswers;
import highwake.galaxy.MarketId;

/// Lists what has changed after a cursor.
///
/// The files tell which ids have, up to where the board is; what they are now is the board's. A thing that changes again
/// meanwhile has a greater change then, and comes once more: a reader that goes on from each `next` ends with what is there.
@Component
class Changes {

	private final DataFiles files;

	private final Boards boards;

	private final StationAnswers stations;

	private final CarrierSightings carriers;

	private final MarketReports reports;

	private final InstantSource clock;

	Changes(DataFiles files, Boards boards, StationAnswers stations, CarrierSightings carriers, MarketReports reports,
			InstantSource clock) {
		this.files = files;
		this.boards = boards;
		this.stations = stations;
		this.carriers = carriers;
		this.reports = reports;
		this.clock = clock;
	}

	/// What a file tells of one change.
	///
	/// @param id null where there is none
	private record Row(String epoch, long change, @Nullable String id) {
	}

	/// Lists the changes after a cursor; throws [highwake.api.http.BadParameter] for one
	/// that is none, [highwake.api.http.Gone] for one that is too old.
	ChangesPage after(ChangesQuery query) {
		Board board = this.boards.current();
		// By the hour, so that the answer to a poll that finds nothing stays the same.
		long now = this.clock.instant().truncatedTo(ChronoUnit.HOURS).toEpochMilli();
		ChangesCursor cursor = ChangesCursor.of(query.after(), board.version(), now);
		List<Change> items = new ArrayList<>();
		Map<ChangeKind, Position> seen = new EnumMap<>(ChangeKind.class);
		boolean isUpToDate = true;
		for (ChangeKind kind : query.wanted()) {
			int most = query.most() - items.size();
			Position after = cursor.of(kind, now);
			List<Row> rows = (most == 0) ? List.of() : rows(board, kind, after, most);
			if (rows.size() < most) {
				seen.put(kind, Position.afterAll(kind.in(board.version()).change(), now));
			}
			else {
				isUpToDate = false;
				if (!rows.isEmpty()) {
					seen.put(kind, new Position(rows.getLast().change(), id(rows.getLast()), now));
				}
			}
			items.addAll(changes(board, kind, rows.stream().map(Changes::id).toList()));
		}
		return new ChangesPage(items, cursor.with(seen).toString(), isUpToDate);
	}

	private List<Row> rows(Board board, ChangeKind kind, Position after, int most) {
		JdbcClient file = (kind == ChangeKind.MARKET) ? this.files.market() : this.files.galaxy();
		List<Row> rows = file.sql(kind.sql())
			.param("change", after.change())
			.param("id", kind.key(after.id()))
			.param("upTo", kind.in(board.version()).change())
			.param("most", most)
			.query((row, number) -> new Row(row.getString("epoch"), row.getLong("change"), row.getString("id")))
			.list();
		// Another file is in its place, and the board has not seen it yet.
		if (rows.isEmpty() || !rows.getFirst().epoch().equals(kind.in(board.version()).epoch())) {
			throw new BoardNotLoaded();
		}
		return rows.stream().filter((row) -> row.id() != null).toList();
	}

	private List<Change> changes(Board board, ChangeKind kind, List<String> ids) {
		return switch (kind) {
			case STATION -> {
				Map<Long, StationAnswer> stations = this.stations.of(board, ids.stream().map(Long::valueOf).toList());
				yield ids.stream().map((id) -> Change.station(id, stations.get(Long.valueOf(id)))).toList();
			}
			case CARRIER -> {
				Map<String, CarrierSighting> carriers = this.carriers.of(ids);
				yield ids.stream().map((id) -> Change.carrier(id, carriers.get(id))).toList();
			}
			case MARKET -> ids.stream().map((id) -> Change.market(id, report(board, id))).toList();
		};
	}

	private Change.@Nullable Report report(Board board, String id) {
		BoardStations stations = board.stations();
		int ordinal = stations.ordinal(new MarketId(Long.parseLong(id)));
		if (ordinal < 0 || stations.reportedAt(ordinal) == 0) {
			return null;
		}
		return new Change.Report(Instant.ofEpochMilli(stations.reportedAt(ordinal)),
				this.reports.lines(board, ordinal));
	}

	private static String id(Row row) {
		return Objects.requireNonNull(row.id());
	}

}
