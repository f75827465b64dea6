package highwake.suite.feed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import highwake.galaxy.Coordinates;
import highwake.galaxy.StationKind;
import highwake.store.PackedOffers;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The state that the oracle says a right collector ends in, held against the files of a data directory.
public final class Expectation {

	private final JsonNode state;

	/// @param expect what `feed.py --expect` wrote
	public Expectation(Path expect) {
		this.state = new JsonMapper().readTree(expect);
	}

	/// Answers what differs in the files, each difference a sentence; empty when every
	/// market's newest report, every jumped-to system, every station and every carrier is
	/// as it should be.
	public List<String> differences(Path dataDirectory) throws SQLException {
		List<String> differences = new ArrayList<>();
		try (Connection market = StoreFile.MARKET.openReader(dataDirectory);
				Connection galaxy = StoreFile.GALAXY.openReader(dataDirectory)) {
			markets(market, differences);
			systems(galaxy, differences);
			stations(galaxy, differences);
		}
		return differences;
	}

	/// Answers what differs in the files, as [#differences(Path)], and which carriers are
	/// elsewhere without a newer source than the oracle's, and which systems and stations
	/// are there, or are not, against what the frames told.
	public List<String> differences(Path dataDirectory, Told told) throws SQLException {
		List<String> differences = differences(dataDirectory);
		try (Connection galaxy = StoreFile.GALAXY.openReader(dataDirectory)) {
			carriers(galaxy, told, differences);
			compare("The systems", told.systems(), ids(galaxy, "select address from system"), differences);
			compare("The stations", told.stations(), ids(galaxy, "select market_id from station"), differences);
			compare("The systems that were jumped to", ids("systems_from_jumps"),
					ids(galaxy, "select address from system where placed_trust = 2"), differences);
		}
		return differences;
	}

	/// Answers how many markets, systems, stations and carriers are expected: a test that
	/// expects
	/// none proves nothing.
	public int size() {
		return this.state.get("markets").size() + this.state.get("systems_from_jumps").size()
				+ this.state.get("stations").size() + this.state.get("carriers").size();
	}

	private void markets(Connection file, List<String> differences) throws SQLException {
		try (PreparedStatement select = file.prepareStatement(
				"select station_name, system_name, reported_at, offers from market where market_id = ?")) {
			for (Map.Entry<String, JsonNode> expected : this.state.get("markets").properties()) {
				select.setLong(1, Long.parseLong(expected.getKey()));
				try (ResultSet row = select.executeQuery()) {
					String found = row.next() ? report(row) : "nothing";
					compare("Market " + expected.getKey(), report(expected.getValue()), found, differences);
				}
			}
		}
		compare("The number of markets", this.state.get("markets").size() + "", count(file, "market"), differences);
	}

	private void systems(Connection file, List<String> differences) throws SQLException {
		try (PreparedStatement select = file.prepareStatement("select name, x, y, z from system where address = ?")) {
			for (Map.Entry<String, JsonNode> expected : this.state.get("systems_from_jumps").properties()) {
				JsonNode pos = expected.getValue().get("pos");
				Coordinates place = new Coordinates(pos.get(0).doubleValue(), pos.get(1).doubleValue(),
						pos.get(2).doubleValue());
				select.setLong(1, Long.parseLong(expected.getKey()));
				try (ResultSet row = select.executeQuery()) {
					String found = row.next() ? row.getString(1) + " "
							+ new Coordinates(row.getDouble(2), row.getDouble(3), row.getDouble(4)) : "nothing";
					compare("System " + expected.getKey(), expected.getValue().get("name").stringValue() + " " + place,
							found, differences);
				}
			}
		}
	}

	private void stations(Connection file, List<String> differences) throws SQLException {
		try (PreparedStatement select = file
			.prepareStatement("select name, system_name, type from station where market_id = ?")) {
			for (Map.Entry<String, JsonNode> expected : this.state.get("stations").properties()) {
				JsonNode station = expected.getValue();
				String name = StationKind.shownName(station.get("name").stringValue());
				String type = port(station.get("type").asString(""));
				select.setLong(1, Long.parseLong(expected.getKey()));
				try (ResultSet row = select.executeQuery()) {
					compare("Station " + expected.getKey(),
							name + " in " + station.get("system").stringValue() + ", "
									+ (type.isEmpty() ? "any type" : type),
							row.next() ? row.getString(1) + " in " + row.getString(2) + ", "
									+ (type.isEmpty() ? "any type" : port(row.getString(3))) : "nothing",
							differences);
				}
			}
		}
	}

	/// One kind of port has two names in the game's own journals, and a market's report
	/// may
	/// use the other.
	private static String port(@Nullable String type) {
		return "Bernal".equals(type) ? "Ocellus" : String.valueOf(type);
	}

	/// The oracle reads journals alone; a market's report or the system map may have seen
	/// the carrier later.
	private void carriers(Connection file, Told told, List<String> differences) throws SQLException {
		try (PreparedStatement select = file
			.prepareStatement("select name, system_name, placed_at from station where market_id = ?")) {
			for (Map.Entry<String, JsonNode> expected : this.state.get("carriers").properties()) {
				long id = Long.parseLong(expected.getKey());
				String system = expected.getValue().get("system").stringValue();
				select.setLong(1, id);
				try (ResultSet row = select.executeQuery()) {
					boolean isThere = row.next();
					boolean isLater = isThere && row.getLong(3) > told.lastJournal(id).toEpochMilli();
					compare("Carrier " + id, expected.getValue().get("callsign").stringValue() + " in " + system,
							isThere ? row.getString(1) + " in " + (isLater ? system : row.getString(2)) : "nothing",
							differences);
				}
			}
		}
	}

	private Set<Long> ids(String part) {
		Set<Long> ids = new TreeSet<>();
		this.state.get(part).properties().forEach((entry) -> ids.add(Long.valueOf(entry.getKey())));
		return ids;
	}

	private static Set<Long> ids(Connection file, String sql) throws SQLException {
		Set<Long> ids = new TreeSet<>();
		try (PreparedStatement select = file.prepareStatement(sql); ResultSet row = select.executeQuery()) {
			while (row.next()) {
				ids.add(row.getLong(1));
			}
		}
		return ids;
	}

	private static void compare(String what, Set<Long> expected, Set<Long> found, List<String> differences) {
		Set<Long> missing = new TreeSet<>(expected);
		missing.removeAll(found);
		Set<Long> more = new TreeSet<>(found);
		more.removeAll(expected);
		if (!missing.isEmpty() || !more.isEmpty()) {
			differences.add(what + ": " + missing.size() + " missing, for example " + first(missing) + "; "
					+ more.size() + " too many, for example " + first(more));
		}
	}

	private static String first(Set<Long> ids) {
		return ids.stream().limit(3).toList().toString();
	}

	private static String report(ResultSet row) throws SQLException {
		PackedOffers.Reader offers = new PackedOffers.Reader(row.getBytes("offers"));
		int size = offers.remaining();
		long buy = 0;
		long sell = 0;
		long stock = 0;
		long demand = 0;
		while (offers.next()) {
			buy += offers.buyPriceCr();
			sell += offers.sellPriceCr();
			stock += offers.stockTonnes();
			demand += offers.demandTonnes();
		}
		return report(row.getString("station_name"), row.getString("system_name"),
				Instant.ofEpochMilli(row.getLong("reported_at")), size, buy, sell, stock, demand);
	}

	private static String report(JsonNode expected) {
		Instant at = Instant.parse(expected.get("timestamp").stringValue());
		return report(expected.get("stationName").stringValue(), expected.get("systemName").stringValue(),
				Instant.ofEpochMilli(at.toEpochMilli()), expected.get("n").intValue(),
				expected.get("sumBuy").longValue(), expected.get("sumSell").longValue(),
				expected.get("sumStock").longValue(), expected.get("sumDemand").longValue());
	}

	private static String report(String station, String system, Instant at, int size, long buy, long sell, long stock,
			long demand) {
		return station + " in " + system + " at " + at + ": " + size + " goods, buy " + buy + ", sell " + sell
				+ ", stock " + stock + ", demand " + demand;
	}

	private static String count(Connection file, String table) throws SQLException {
		try (PreparedStatement select = file.prepareStatement("select count(*) from " + table);
				ResultSet row = select.executeQuery()) {
			return row.getString(1);
		}
	}

	private static void compare(String what, String expected, String found, List<String> differences) {
		if (!expected.equals(found)) {
			differences.add(what + ": expected " + expected + ", found " + found);
		}
	}

}
