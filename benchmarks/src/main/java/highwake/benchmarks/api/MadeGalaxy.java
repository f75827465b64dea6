package highwake.benchmarks.api;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.galaxy.StationKind;
import highwake.store.PackedOffers;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;

/// A made-up galaxy in files as the collector leaves them, and what to ask of it. The same size gives the same galaxy on
/// any machine; only its times move along, a day at a time, so that it never grows too old to be answered.
///
/// The files are written by the stores' packed forms and in batches: by frames it would take minutes.
///
/// @param systems some of them, from all over
/// @param inhabited those that have stations
/// @param offers of all markets
record MadeGalaxy(List<MadeSystem> systems, List<MadeSystem> inhabited, List<MadeStation> stations, long offers) {

	/// As many as are worth asking for by name.
	private static final int MOST_SYSTEMS = 150_000;

	private static final int BATCH = 1_000;

	private static final Duration OLDEST = Duration.ofDays(60);

	/// Writes the files of an empty data directory.
	static MadeGalaxy write(Path data, GalaxySize size) throws SQLException {
		for (StoreFile file : StoreFile.values()) {
			file.migrate(data);
		}
		Instant now = Instant.now().truncatedTo(ChronoUnit.DAYS);
		List<MadeSystem> systems = new ArrayList<>();
		List<MadeSystem> inhabited = new ArrayList<>();
		try (Connection galaxy = StoreFile.GALAXY.openWriter(data);
				Connection market = StoreFile.MARKET.openWriter(data)) {
			List<String> indexes = dropIndexes(galaxy);
			writeSystems(galaxy, size, now, systems, inhabited);
			List<MadeStation> stations = writeStations(galaxy, size, now, inhabited);
			for (String index : indexes) {
				execute(galaxy, index);
			}
			long offers = writeMarkets(market, size, now, stations);
			for (Connection file : List.of(galaxy, market)) {
				execute(file, "update progress set change = 1, newest_gateway_at = " + now.toEpochMilli());
				execute(file, "analyze");
				execute(file, "pragma wal_checkpoint(truncate)");
			}
			return new MadeGalaxy(List.copyOf(systems), List.copyOf(inhabited), stations, offers);
		}
	}

	/// They are made again at the end: to sort once is quicker than to insert at random.
	private static List<String> dropIndexes(Connection galaxy) throws SQLException {
		Map<String, String> indexes = new HashMap<>();
		try (Statement statement = galaxy.createStatement();
				ResultSet row = statement.executeQuery("select name, sql from sqlite_schema where type = 'index' "
						+ "and tbl_name in ('system', 'station') and sql is not null")) {
			while (row.next()) {
				indexes.put(row.getString(1), row.getString(2));
			}
		}
		for (String name : indexes.keySet()) {
			execute(galaxy, "drop index " + name);
		}
		return List.copyOf(indexes.values());
	}

	private static void writeSystems(Connection galaxy, GalaxySize size, Instant now, List<MadeSystem> systems,
			List<MadeSystem> inhabited) throws SQLException {
		MadeSystems made = new MadeSystems(size.systems(), 1);
		int every = Math.ceilDiv(size.systems(), MOST_SYSTEMS);
		try (Batch insert = new Batch(galaxy, """
				insert into system (address, name, x, y, z, placed_trust, placed_at, placed_gateway_at, is_off_boxel,
					updated_at, change, population, allegiance, government, described_at, described_gateway_at)
				values (?, ?, ?, ?, ?, 2, ?6, ?6, 0, ?6, 1, ?7, 'Federation', 'Corporate', ?6, ?6)""")) {
			for (int i = 0; i < size.systems(); i++) {
				MadeSystem system = made.next();
				// About two stations stand in each system that has any.
				boolean hasStations = made.isInTheBubble() && inhabited.size() < size.stations() / 2;
				insert.add(system.address(), system.name(), system.x(), system.y(), system.z(),
						now.minusSeconds(i).toEpochMilli(), hasStations ? 1_000_000L : 0L);
				if (hasStations) {
					inhabited.add(system);
				}
				if (i % every == 0) {
					systems.add(system);
				}
			}
		}
	}

	private static List<MadeStation> writeStations(Connection galaxy, GalaxySize size, Instant now,
			List<MadeSystem> inhabited) throws SQLException {
		MadeStations made = new MadeStations(inhabited, 2);
		List<MadeStation> stations = new ArrayList<>(size.stations());
		try (Batch insert = new Batch(galaxy, """
				insert into station (market_id, name, system_address, system_name, type, arrival_ls, small_pads,
					medium_pads, large_pads, services, economies, faction, body_name, kind, allegiance, government,
					placed_trust, placed_at, placed_gateway_at, named_trust, named_at, named_gateway_at,
					typed_at, typed_gateway_at, arrival_at, arrival_gateway_at, pads_at, pads_gateway_at,
					services_at, services_gateway_at, economies_at, economies_gateway_at, controlled_at,
					controlled_gateway_at, site_system_address, body_id, site_at, site_gateway_at, updated_at, change)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Federation', 'Corporate', 2, ?15, ?15, 2, ?15, ?15,
					?15, ?15, ?15, ?15, ?15, ?15, ?15, ?15, ?15, ?15, ?15, ?15, iif(?13 is null, null, ?3),
					iif(?13 is null, null, 7), iif(?13 is null, null, ?15), iif(?13 is null, null, ?15), ?15, 1)""")) {
			for (int i = 0; i < size.stations(); i++) {
				MadeStation station = made.next();
				stations.add(station);
				StationKind kind = StationKind.of(station.type(), station.name());
				insert.add(station.marketId(), station.name(), station.system().address(), station.system().name(),
						station.type(), station.arrivalLs(), station.smallPads(), station.mediumPads(),
						station.largePads(), station.services(), station.economies(), station.faction(), station.body(),
						(kind == null) ? null : kind.name(), now.minusSeconds(i).toEpochMilli());
			}
		}
		return List.copyOf(stations);
	}

	private static long writeMarkets(Connection market, GalaxySize size, Instant now, List<MadeStation> stations)
			throws SQLException {
		Map<CommoditySymbol, Integer> numbers = writeGoods(market);
		MadeMarkets made = new MadeMarkets((double) size.offers() / size.stations(), 3);
		Random random = new Random(4);
		long count = 0;
		try (Batch insert = new Batch(market, """
				insert into market (market_id, station_name, system_name, reported_at, reported_gateway_at, offers,
					offer_count, change)
				values (?, ?, ?, ?4, ?4, ?5, ?6, 1)""")) {
			for (MadeStation station : stations) {
				List<Offer> offers = made.next(station.isCarrier());
				// Most were seen lately.
				double age = Math.pow(random.nextDouble(), 3) * OLDEST.toMillis();
				insert.add(station.marketId(), station.name(), station.system().name(), now.toEpochMilli() - (long) age,
						PackedOffers.pack(offers, numbers::get), offers.size());
				count += offers.size();
			}
		}
		return count;
	}

	private static Map<CommoditySymbol, Integer> writeGoods(Connection market) throws SQLException {
		Map<CommoditySymbol, Integer> numbers = new HashMap<>();
		try (Batch insert = new Batch(market, "insert into commodity (id, symbol) values (?, ?)")) {
			for (CommoditySymbol good : MadeMarkets.goods()) {
				numbers.put(good, numbers.size() + 1);
				insert.add(numbers.size(), good.value());
			}
		}
		return numbers;
	}

	private static void execute(Connection file, String sql) throws SQLException {
		try (Statement statement = file.createStatement()) {
			statement.execute(sql);
		}
	}

	/// Rows of one table in one transaction.
	private static final class Batch implements AutoCloseable {

		private final Connection file;

		private final PreparedStatement insert;

		private int waiting;

		Batch(Connection file, String sql) throws SQLException {
			this.file = file;
			file.setAutoCommit(false);
			this.insert = file.prepareStatement(sql);
		}

		void add(@Nullable Object... columns) throws SQLException {
			for (int column = 0; column < columns.length; column++) {
				this.insert.setObject(column + 1, columns[column]);
			}
			this.insert.addBatch();
			if (++this.waiting == BATCH) {
				this.insert.executeBatch();
				this.waiting = 0;
			}
		}

		@Override
		public void close() throws SQLException {
			this.insert.executeBatch();
			this.insert.close();
			this.file.commit();
			this.file.setAutoCommit(true);
		}

	}

}
