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

import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.galaxy.StationKind;
import highwake.store.PackedOffers;
import highwake.store.StoreFile;
import highwake.store.history.EarlierReports;
import highwake.store.history.ReportPage;
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

	private static final int PASTS = 64;

	/// Reports that the collector keeps before it lays them out in a page.
	private static final int MOST_EARLIER = 32;

	private static final int GOODS_OF_A_PAST = 60;

	/// Writes the files of an empty data directory.
	static MadeGalaxy write(Path data, GalaxySize size) throws SQLException {
		for (StoreFile file : StoreFile.values()) {
			file.migrate(data);
		}
		Instant now = Instant.now().truncatedTo(ChronoUnit.DAYS);
		List<MadeSystem> systems = new ArrayList<>();
		List<MadeSystem> inhabited = new ArrayList<>();
		try (Connection galaxy = StoreFile.GALAXY.openWriter(data);
				Connection market = StoreFile.MARKET.openWriter(data);
				Connection history = StoreFile.HISTORY.openWriter(data)) {
			List<String> indexes = dropIndexes(galaxy);
			writeSystems(galaxy, size, now, systems, inhabited);
			List<MadeStation> stations = writeStations(galaxy, size, now, inhabited);
			for (String index : indexes) {
				execute(galaxy, index);
			}
			long offers = writeMarkets(market, size, now, stations);
			writePast(history, now, stations);
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

	/// What the board reads of it when it is loaded: how often each market was reported.
	/// What the reports said is the same in many markets.
	private static void writePast(Connection history, Instant now, List<MadeStation> stations) throws SQLException {
		Random random = new Random(7);
		List<Past> pasts = new ArrayList<>();
		for (int i = 0; i < PASTS; i++) {
			pasts.add(Past.make(random, 1 + random.nextInt(MOST_EARLIER)));
		}
		try (Batch market = new Batch(history, """
				insert into market (market_id, reported_at, reported_gateway_at, oldest_at, offers, earlier)
				values (?, ?2, ?2, ?2, ?, ?)""")) {
			for (MadeStation station : stations) {
				Past past = pasts.get(random.nextInt(PASTS));
				market.add(station.marketId(), now.toEpochMilli(), past.newest, past.earlier);
			}
		}
		try (Batch page = new Batch(history, "insert into page (market_id, newest_at, ages) values (?, ?, ?)")) {
			for (MadeStation station : stations) {
				page.add(station.marketId(), now.toEpochMilli(), pasts.get(random.nextInt(PASTS)).ages);
			}
		}
	}

	/// Reports of a market, packed.
	private static final class Past {

		private final byte[] newest;

		private final byte[] earlier;

		/// Of a page with the earlier ones.
		private final byte[] ages;

		private Past(byte[] newest, byte[] earlier) {
			this.newest = newest;
			this.earlier = earlier;
			this.ages = ReportPage.of(newest, earlier).ages();
		}

		/// Makes reports of which each differs from the next in a quarter of 60 goods.
		static Past make(Random random, int reports) {
			byte[] earlier = EarlierReports.NONE;
			int[] prices = random.ints(GOODS_OF_A_PAST, 1, 50_000).toArray();
			byte[] newest = packed(prices);
			for (int i = 0; i < reports; i++) {
				for (int change = 0; change < GOODS_OF_A_PAST / 4; change++) {
					prices[random.nextInt(GOODS_OF_A_PAST)] += 1 + random.nextInt(100);
				}
				byte[] newer = packed(prices);
				Duration age = Duration.ofMinutes(10 + random.nextInt(3000));
				earlier = EarlierReports.with(earlier, newest, newer, age.toMillis());
				newest = newer;
			}
			return new Past(newest, earlier);
		}

		private static byte[] packed(int[] prices) {
			List<CommoditySymbol> goods = MadeMarkets.goods();
			List<Offer> offers = new ArrayList<>();
			for (int good = 0; good < prices.length; good++) {
				offers.add(new Offer(goods.get(good), prices[good], 10, Bracket.LOW, 0, 0, Bracket.NONE, 1));
			}
			return PackedOffers.pack(offers, goods::indexOf);
		}

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
