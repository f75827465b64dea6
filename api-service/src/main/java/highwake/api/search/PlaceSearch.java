package highwake.api.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import highwake.galaxy.MarketId;

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
			where c.callsign >= :text and c.callsign < :text || char(1114111) order by c.callsign limit :limit""";

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

	private final DataFiles files;

	PlaceSearch(DataFiles files) {
		this.files = files;
	}

	/// Lists the systems that fit a text, the best first: of those that begin so the ones
	/// that have stations, the busiest first.
	/// @param typed as it was typed
	List<Hit<Found.FoundSystem>> systems(NamesInUse names, Board board, Text text, String typed, int most) {
		Map<Long, Hit<PlaceNames.Place>> hits = new LinkedHashMap<>();
		names.systems().find(text.lower(), most).forEach((hit) -> hits.put(hit.found().id(), hit));
		BoardSystems systems = board.systems();
		for (int ordinal : systems.starting(typed, most)) {
			hits.computeIfAbsent(systems.key(ordinal), (address) -> quiet(address, systems.name(ordinal), typed));
		}
		return hits.values()
			.stream()
			.sorted(ORDER)
			.limit(most)
			.map((hit) -> new Hit<>(hit.match(),
					new Found.FoundSystem(Long.toString(hit.found().id()), hit.found().name(), hit.found().stations())))
			.toList();
	}

	/// A system that is not among the names in use. One whose first station came within
	/// the last minute passes for quiet.
	private static Hit<PlaceNames.Place> quiet(long address, String name, String typed) {
		return new Hit<>(name.equalsIgnoreCase(typed) ? Match.EXACT : Match.PREFIX,
				new PlaceNames.Place(address, name, QUIET, 0));
	}

	/// Lists the stations that fit a text, carriers among them, the best first, and of
	/// equals the busiest.
	List<Hit<Found.FoundStation>> stations(NamesInUse names, Board board, Text text, int most) {
		return names.stations()
			.find(text.lower(), most)
			.stream()
			.flatMap((hit) -> board.stations()
				.find(new MarketId(hit.found().id()))
				.map((station) -> new Hit<>(hit.match(), station(station)))
				.stream())
			.toList();
	}

	private static Found.FoundStation station(Station station) {
		return new Found.FoundStation(station.marketId(), station.stationName(), station.stationType(),
				station.systemName(), text(station.systemAddress()));
	}

	/// Lists the carriers that fit a text: by callsign, then by the name that their
	/// owners gave them. A name never fits better than in its begin: anybody may call a
	/// carrier Sol.
	List<Hit<Found.FoundCarrier>> carriers(NamesInUse names, Board board, Text text, String typed, int most) {
		Map<String, Hit<Found.FoundCarrier>> hits = new LinkedHashMap<>();
		String callsign = typed.toUpperCase(Locale.ROOT);
		if (CALLSIGN.matcher(callsign).matches()) {
			statement(CARRIERS_BY_CALLSIGN, most).param("text", callsign)
				.query((row, _) -> carrier(row, board))
				.list()
				.forEach((carrier) -> hits.put(carrier.callsign(),
						new Hit<>(carrier.callsign().equals(callsign) ? Match.EXACT : Match.PREFIX, carrier)));
		}
		List<String> called = names.carriers().starting(text.lower(), most);
		if (!called.isEmpty()) {
			Map<String, Found.FoundCarrier> carriers = statement(CARRIERS_CALLED, most).param("callsigns", called)
				.query((row, _) -> carrier(row, board))
				.list()
				.stream()
				.collect(Collectors.toMap(Found.FoundCarrier::callsign, Function.identity()));
			called.stream()
				.map(carriers::get)
				.filter(Objects::nonNull)
				.forEach((carrier) -> hits.putIfAbsent(carrier.callsign(), new Hit<>(Match.PREFIX, carrier)));
		}
		return hits.values().stream().limit(most).toList();
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
