package highwake.api.carriers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.BoardStations;
import highwake.api.board.Boards;
import highwake.api.board.DockingAccess;
import highwake.api.files.DataFiles;
import highwake.api.http.Bulk;
import highwake.api.http.NotFound;
import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import highwake.store.PackedVisits;
import highwake.store.Visit;

/// The fleet carriers in `galaxy.db`.
@Component
class Carriers {

	/// One row is the carrier where the newer of its two sources says; a name that is
	/// told alone leaves the address open.
	static final String BY_CALLSIGN = """
			select c.callsign, c.name, c.visits, c.updated_at, p.address, p.system_name, y.x, y.y, y.z,
				(select s.market_id from station s where s.name = c.callsign order by s.updated_at desc limit 1)
					as market_id,
				(select s.docking_access from station s where s.name = c.callsign order by s.updated_at desc limit 1)
					as docking_access
			from carrier c
			join (select callsign,
					case when told_at > coalesce(placed_at, 0) and told_system_name is not system_name then null
						else system_address end as address,
					case when told_at > coalesce(placed_at, 0) then told_system_name else system_name end as system_name
				from carrier where callsign = :callsign) p on p.callsign = c.callsign
			left join system y on y.address = p.address
			where c.callsign = :callsign""";

	static final String SYSTEMS = "select address, name, x, y, z from system where address in (:addresses) limit 100";

	private final DataFiles files;

	private final Boards boards;

	Carriers(DataFiles files, Boards boards) {
		this.files = files;
		this.boards = boards;
	}

	/// @param visits by day
	private record Row(String callsign, @Nullable String name, @Nullable Long marketId, @Nullable Long address,
			@Nullable String systemName, @Nullable Double x, @Nullable Double y, @Nullable Double z,
			@Nullable DockingAccess access, List<Visit> visits, Instant seenAt) {
	}

	private record StarSystem(String name, double x, double y, double z) {
	}

	/// Answers a carrier; throws [NotFound] where nobody has told of one.
	/// @param callsign in any case
	CarrierAnswer require(String callsign) {
		return answer(row(callsign));
	}

	/// Answers the carriers of some callsigns; throws [highwake.api.http.BadParameter]
	/// where there are none or too many.
	Bulk<CarrierAnswer> all(String callsigns) {
		return Bulk.of("ids", callsigns, (callsign) -> find(callsign).map(this::answer));
	}

	private CarrierAnswer answer(Row row) {
		BoardStations stations = this.boards.current().stations();
		int ordinal = (row.marketId() == null) ? -1 : stations.ordinal(new MarketId(row.marketId()));
		long reportedAt = (ordinal < 0) ? 0 : stations.reportedAt(ordinal);
		return new CarrierAnswer(row.callsign(), row.name(), row.marketId(),
				(row.address() == null) ? null : String.valueOf(row.address()), row.systemName(), row.x(), row.y(),
				row.z(), (row.access() == null) ? null : row.access().word(),
				(reportedAt == 0) ? null : Instant.ofEpochMilli(reportedAt), row.seenAt());
	}

	/// Answers a carrier's market id; throws [NotFound] where there is no such carrier,
	/// or nobody has told it.
	MarketId requireMarket(String callsign) {
		Long marketId = row(callsign).marketId();
		if (marketId == null) {
			throw new NotFound("Market not found");
		}
		return new MarketId(marketId);
	}

	/// Lists where a carrier was, the newest stay first: at most 60 days on which it was
	/// seen. Throws [NotFound] where there is no such carrier.
	List<Stay> stays(String callsign) {
		List<Visit> visits = row(callsign).visits();
		Map<Long, StarSystem> systems = systems(visits.stream().map(Visit::systemAddress).distinct().toList());
		List<Stay> stays = new ArrayList<>();
		for (int i = 0; i < visits.size(); i++) {
			Visit first = visits.get(i);
			while (i + 1 < visits.size() && visits.get(i + 1).systemAddress() == first.systemAddress()) {
				i++;
			}
			stays.add(stay(systems.get(first.systemAddress()), first, visits.get(i)));
		}
		return stays.stream().sorted().toList();
	}

	private static Stay stay(@Nullable StarSystem system, Visit first, Visit last) {
		Instant from = Instant.ofEpochMilli(first.firstSeenAt());
		Instant to = Instant.ofEpochMilli(last.firstSeenAt());
		String address = String.valueOf(first.systemAddress());
		return (system == null) ? new Stay(address, null, null, null, null, from, to)
				: new Stay(address, system.name(), system.x(), system.y(), system.z(), from, to);
	}

	private Map<Long, StarSystem> systems(List<Long> addresses) {
		Map<Long, StarSystem> systems = new HashMap<>();
		if (!addresses.isEmpty()) {
			this.files.galaxy().sql(SYSTEMS).param("addresses", addresses).query((row) -> {
				systems.put(row.getLong("address"), new StarSystem(row.getString("name"), row.getDouble("x"),
						row.getDouble("y"), row.getDouble("z")));
			});
		}
		return systems;
	}

	private Row row(String callsign) {
		return find(callsign).orElseThrow(() -> new NotFound("Carrier not found"));
	}

	private Optional<Row> find(String callsign) {
		return Optional.of(callsign.strip().toUpperCase(Locale.ROOT))
			.filter(Callsign::isOne)
			.flatMap((name) -> this.files.galaxy()
				.sql(BY_CALLSIGN)
				.param("callsign", name)
				.query(Carriers::read)
				.optional());
	}

	private static Row read(ResultSet row, int number) throws SQLException {
		byte[] visits = row.getBytes("visits");
		return new Row(row.getString("callsign"), row.getString("name"), whole(row, "market_id"), whole(row, "address"),
				row.getString("system_name"), real(row, "x"), real(row, "y"), real(row, "z"),
				DockingAccess.of(row.getString("docking_access")),
				(visits == null) ? List.of() : PackedVisits.unpack(visits),
				Instant.ofEpochMilli(row.getLong("updated_at")));
	}

	private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	private static @Nullable Double real(ResultSet row, String column) throws SQLException {
		double value = row.getDouble(column);
		return row.wasNull() ? null : value;
	}

}
