package highwake.api.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.BoardSystems;
import highwake.api.board.Station;
import highwake.api.files.DataFiles;
import highwake.api.http.Cursor;
import highwake.galaxy.MarketId;
import highwake.galaxy.SystemAddress;

/// Finds systems, stations and fleet carriers by name. The names of carriers and of what has a market are those in use; the
/// board tells the many systems that have no station, the file where a carrier was seen last.
@Component
class PlaceSearch {

	static final String NAMED_CARRIERS = """
			select callsign, name from carrier where callsign > :after and name is not null
			order by callsign limit :limit""";

	private static final String CARRIER = """
			select c.callsign, c.name,
				case when c.told_at > coalesce(c.placed_at, 0) then c.told_system_name else c.system_name end
					as system_name,
				(select s.market_id from station s where s.name = c.callsign order by s.updated_at desc limit 1)
					as market_id
			from carrier c
			""";

	static final String CARRIERS_BY_CALLSIGN = CARRIER + """
			where c.callsign >= :from and c.callsign < :text || char(1114111) order by c.callsign limit :limit""";

	static final String CARRIERS_CALLED = CARRIER + "where c.callsign in (:callsigns) limit :limit";

	private static final int MOST_ROWS = 5_000;

	/// The begin of a callsign: with a digit or a hyphen, or all that three letters begin
	/// would be carriers.
	private static final Pattern CALLSIGN = Pattern.compile("(?=.*[0-9-])[A-Z0-9]{2,3}|[A-Z0-9]{3}-[A-Z0-9]{0,3}");

	private static final Comparator<Hit<PlaceNames.Place>> ORDER = Comparator
		.comparing((Hit<PlaceNames.Place> hit) -> hit.match())
		.thenComparingDouble((hit) -> -hit.found().busy());

	/// What is not among the names in use comes after what is.
	private static final float QUIET = -1;

	private static final Cursor CURSOR = new Cursor("named carriers", 2);

	private final DataFiles files;

	PlaceSearch(DataFiles files) {
		this.files = files;
	}

	/// Lists the systems that fit a text, the best first: of those that begin so the ones
	/// that have stations, the busiest first. Throws [highwake.api.http.BadParameter] for
	/// a cursor that is none, as do the others.
	/// @param typed as it was typed
	Part<Found.FoundSystem> systems(NamesInUse names, Board board, Text text, String typed, int most, String after) {
		PlaceNames.Fit last = PlaceNames.Fit.last(after);
		List<Hit<PlaceNames.Place>> hits = new ArrayList<>(names.systems().find(text.lower(), most + 1, last));
		if (!isFull(hits, most) || isCalled(board.systems(), typed)) {
			hits.addAll(quiet(names, board.systems(), typed, most + 1, last));
		}
		hits.sort(ORDER);
		Part<PlaceNames.Place> part = Part.of(hits, most, (hit) -> hit.found().cursor(hit.match()), after);
		return part.with(part.hits()
			.stream()
			.map((hit) -> new Hit<>(hit.match(),
					new Found.FoundSystem(Long.toString(hit.found().id()), hit.found().name(), hit.found().stations())))
			.toList());
	}

	/// Tells whether there is no room for quiet systems but those that are called exactly
	/// so.
	private static boolean isFull(List<Hit<PlaceNames.Place>> hits, int most) {
		return hits.size() > most && hits.getLast().match().compareTo(Match.PREFIX) <= 0
				&& hits.getLast().found().busy() > QUIET;
	}

	/// Tells whether a system is called exactly so: it is the first of those that begin
	/// so.
	private static boolean isCalled(BoardSystems systems, String typed) {
		int[] first = systems.starting(typed, 1, -1);
		return first.length > 0 && systems.name(first[0]).equalsIgnoreCase(typed);
	}

	/// Lists systems that are not among the names in use: by name, then by address. One
	/// whose first station came within the last minute passes for quiet.
	private static List<Hit<PlaceNames.Place>> quiet(NamesInUse names, BoardSystems systems, String typed, int most,
			PlaceNames.@Nullable Fit last) {
		List<Hit<PlaceNames.Place>> hits = new ArrayList<>();
		if (last != null && last.match().compareTo(Match.PREFIX) > 0) {
			return hits;
		}
		int behind = -1;
		if (last != null && last.place().busy() == QUIET) {
			behind = systems.ordinal(new SystemAddress(last.place().id()));
			if (behind < 0) {
				throw Cursor.bad(last.place().name());
			}
		}
		int[] part;
		do {
			part = systems.starting(typed, most, behind);
			for (int ordinal : part) {
				behind = ordinal;
				Hit<PlaceNames.Place> hit = names.systems().has(systems.key(ordinal)) ? null
						: quiet(systems, ordinal, typed);
				if (hit != null && (last == null || ORDER.compare(hit, new Hit<>(last.match(), last.place())) >= 0)) {
					hits.add(hit);
				}
			}
		}
		while (part.length == most && hits.size() < most);
		return hits;
	}

	private static Hit<PlaceNames.Place> quiet(BoardSystems systems, int ordinal, String typed) {
		String name = systems.name(ordinal);
		return new Hit<>(name.equalsIgnoreCase(typed) ? Match.EXACT : Match.PREFIX,
				new PlaceNames.Place(systems.key(ordinal), name, QUIET, 0));
	}

	/// Lists the stations that fit a text, carriers among them, the best first, and of
	/// equals the busiest.
	Part<Found.FoundStation> stations(NamesInUse names, Board board, Text text, int most, String after) {
		Part<PlaceNames.Place> part = Part.of(names.stations().find(text.lower(), most + 1, PlaceNames.Fit.last(after)),
				most, (hit) -> hit.found().cursor(hit.match()), after);
		return part.with(part.hits()
			.stream()
			.flatMap((hit) -> board.stations()
				.find(new MarketId(hit.found().id()))
				.map((station) -> new Hit<>(hit.match(), station(station)))
				.stream())
			.toList());
	}

	private static Found.FoundStation station(Station station) {
		return new Found.FoundStation(station.marketId(), station.stationName(), station.stationType(),
				station.systemName(), text(station.systemAddress()));
	}

	/// Lists the carriers that fit a text: by callsign, then by the name that their
	/// owners gave them. A name never fits better than in its begin: anybody may call a
	/// carrier Sol.
	Part<Found.FoundCarrier> carriers(NamesInUse names, Board board, Text text, String typed, int most, String after) {
		List<String> words = CURSOR.words(after);
		CarrierNames.Named last = words.isEmpty() ? null : new CarrierNames.Named(words.get(0), words.get(1));
		String callsign = CALLSIGN.matcher(typed.toUpperCase(Locale.ROOT)).matches() ? typed.toUpperCase(Locale.ROOT)
				: "";
		List<Hit<Called>> hits = new ArrayList<>();
		if (!callsign.isEmpty() && (last == null || last.lower().isEmpty())) {
			statement(CARRIERS_BY_CALLSIGN, most + 1).param("text", callsign)
				.param("from", (last == null) ? callsign : last.callsign() + " ")
				.query((row, _) -> carrier(row, board))
				.list()
				.forEach((carrier) -> hits
					.add(new Hit<>(carrier.callsign().equals(callsign) ? Match.EXACT : Match.PREFIX,
							new Called(new CarrierNames.Named("", carrier.callsign()), carrier))));
		}
		if (hits.size() <= most) {
			List<CarrierNames.Named> named = names.carriers()
				.starting(text.lower(), most + 1, callsign, (last == null || last.lower().isEmpty()) ? null : last);
			called(named, board).forEach((called) -> hits.add(new Hit<>(Match.PREFIX, called)));
		}
		Part<Called> part = Part.of(hits, most,
				(hit) -> CURSOR.of(hit.found().as().lower(), hit.found().as().callsign()), after);
		return part.with(part.hits().stream().map((hit) -> new Hit<>(hit.match(), hit.found().carrier())).toList());
	}

	/// A carrier that was found.
	///
	/// @param as by what: without a name by its callsign
	private record Called(CarrierNames.Named as, Found.FoundCarrier carrier) {
	}

	private List<Called> called(List<CarrierNames.Named> called, Board board) {
		if (called.isEmpty()) {
			return List.of();
		}
		Map<String, Found.FoundCarrier> carriers = statement(CARRIERS_CALLED, called.size())
			.param("callsigns", called.stream().map(CarrierNames.Named::callsign).toList())
			.query((row, _) -> carrier(row, board))
			.list()
			.stream()
			.collect(Collectors.toMap(Found.FoundCarrier::callsign, Function.identity()));
		return called.stream()
			.flatMap((named) -> Optional.ofNullable(carriers.get(named.callsign()))
				.map((carrier) -> new Called(named, carrier))
				.stream())
			.toList();
	}

	private JdbcClient.StatementSpec statement(String sql, int most) {
		return this.files.galaxy().sql(sql).param("limit", most);
	}

	/// Lists what carriers are called.
	CarrierNames carrierNames() {
		List<CarrierNames.Named> all = new ArrayList<>();
		List<CarrierNames.Named> part;
		do {
			part = statement(NAMED_CARRIERS, MOST_ROWS).param("after", all.isEmpty() ? "" : all.getLast().callsign())
				.query((row, _) -> CarrierNames.Named.of(row.getString("name"), row.getString("callsign")))
				.list();
			all.addAll(part);
		}
		while (part.size() == MOST_ROWS);
		return new CarrierNames(all);
	}

	private static Found.FoundCarrier carrier(ResultSet row, Board board) throws SQLException {
		long marketId = row.getLong("market_id");
		Station station = row.wasNull() ? null : board.stations().find(new MarketId(marketId)).orElse(null);
		String callsign = row.getString("callsign");
		String name = row.getString("name");
		return (station == null) ? new Found.FoundCarrier(callsign, name, null, row.getString("system_name"), null)
				: new Found.FoundCarrier(callsign, name, marketId, station.systemName(), text(station.systemAddress()));
	}

	private static @Nullable String text(@Nullable Long number) {
		return (number == null) ? null : number.toString();
	}

}
