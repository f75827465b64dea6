package highwake.api.board;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import highwake.api.RandomGalaxy;
import highwake.collector.projections.Retention;
import highwake.collector.readings.Unversioned;
import highwake.collector.replay.Replay;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.galaxy.Symbol;
import highwake.store.PackedList;
import highwake.store.PackedOffers;
import highwake.store.StoreFile;

/// A board that has followed a long random stream says what a board filled at once says, and both say what SQL says.
class BoardFollowsTests {

	@TempDir
	Path directory;

	@Test
	void aBoardThatFollowedSaysWhatTheFilesSay() throws SQLException {
		RandomGalaxy galaxy = new RandomGalaxy(99);
		try (Replay replay = Replay.into(this.directory);
				FollowedFile galaxyFile = new FollowedFile(StoreFile.GALAXY, this.directory);
				FollowedFile marketFile = new FollowedFile(StoreFile.MARKET, this.directory)) {
			galaxyFile.open();
			marketFile.open();
			BoardReading reading = new BoardReading(galaxyFile, marketFile);
			Board board = reading.whole();
			for (int round = 0; round < 60; round++) {
				for (int frame = 0; frame < 1 + round; frame++) {
					replay.accept(galaxy.next());
				}
				replay.applyAll();
				Board before = board;
				Map<String, List<String>> saidBefore = said(before);
				board = reading.since(board);
				assertThat(said(board)).isEqualTo(said(reading.whole()));
				assertThat(said(before)).as("the snapshot before").isEqualTo(saidBefore);
			}
			agreesWithSql(board);
		}
	}

	@Test
	void aBoardForgetsWhatTheFilesForget() throws SQLException {
		RandomGalaxy galaxy = new RandomGalaxy(98);
		Retention retention = new Retention(Duration.ofDays(90), Duration.ofDays(90), Duration.ofDays(7),
				Duration.ofDays(90));
		try (Replay replay = Replay.into(this.directory, Unversioned.POSITIONS, retention);
				FollowedFile galaxyFile = new FollowedFile(StoreFile.GALAXY, this.directory);
				FollowedFile marketFile = new FollowedFile(StoreFile.MARKET, this.directory)) {
			galaxyFile.open();
			marketFile.open();
			BoardReading reading = new BoardReading(galaxyFile, marketFile);
			hear(replay, galaxy, 400);
			Board board = reading.whole();
			int before = board.stations().markets();
			galaxy.sleep(Duration.ofDays(100));
			for (int round = 0; round < 20; round++) {
				hear(replay, galaxy, 3);
				replay.forget();
				board = reading.since(board);
				assertThat(said(board)).isEqualTo(said(reading.whole()));
			}
			assertThat(board.stations().markets()).isPositive().isLessThan(before);
			galaxy.sleep(Duration.ofDays(200));
			for (int round = 0; round < 20; round++) {
				hear(replay, galaxy, 30);
				replay.forget();
				board = reading.since(board);
				assertThat(said(board)).isEqualTo(said(reading.whole()));
			}
			agreesWithSql(board);
		}
	}

	private static void hear(Replay replay, RandomGalaxy galaxy, int frames) throws SQLException {
		for (int i = 0; i < frames; i++) {
			replay.accept(galaxy.next());
		}
		replay.applyAll();
	}

	/// All that a board says, apart from ordinals, which depend on the order of coming.
	private static Map<String, List<String>> said(Board board) {
		Map<String, List<String>> said = new HashMap<>();
		BoardStations stations = board.stations();
		List<String> markets = new ArrayList<>();
		int carriers = 0;
		int others = 0;
		for (int ordinal = 0; ordinal < stations.size(); ordinal++) {
			if (stations.station(ordinal) == null && stations.reportedAt(ordinal) == 0) {
				continue;
			}
			carriers += stations.isFleetCarrier(ordinal) ? 1 : 0;
			others += (stations.hasType(ordinal) && !stations.isFleetCarrier(ordinal)) ? 1 : 0;
			markets.add(stations.key(ordinal) + " " + stations.station(ordinal) + " " + stations.address(ordinal) + " "
					+ stations.isPlaced(ordinal) + stations.isFleetCarrier(ordinal) + stations.hasType(ordinal) + " "
					+ stations.reportedAt(ordinal) + " " + stations.change(ordinal));
			assertThat(stations.ordinal(new MarketId(stations.key(ordinal)))).isEqualTo(ordinal);
		}
		assertThat(stations.carriers()).as("carriers, counted").isEqualTo(carriers);
		assertThat(stations.others()).as("other stations, counted").isEqualTo(others);
		markets.sort(null);
		said.put("stations", markets);
		said.put("counts", List.of(board.offerCount() + " " + stations.markets() + " " + board.systems().size()));
		said.put("systems",
				board.systems()
					.nearest(new Point(0, 0, 0), null, 10_000, 1000)
					.stream()
					.map(NearSystem::toString)
					.toList());
		for (Good good : board.goods().listed()) {
			said.put(good.symbol() + " exports", rows(stations, good.exports()));
			said.put(good.symbol() + " imports", rows(stations, good.imports()));
			said.put(good.symbol() + " listings", List.of(String.valueOf(good.listings())));
		}
		said.put("modules", lists(stations, board.modules()));
		said.put("ships", lists(stations, board.ships()));
		List<String> recent = new ArrayList<>();
		for (int ordinal : board.recent().newest(1000)) {
			recent.add(stations.key(ordinal) + " " + stations.change(ordinal));
		}
		recent.sort(null);
		said.put("recent", recent);
		return said;
	}

	private static List<String> lists(BoardStations stations, Sold sold) {
		List<String> lists = new ArrayList<>();
		for (int ordinal = 0; ordinal < stations.size(); ordinal++) {
			if (sold.toldAt(ordinal) != 0) {
				lists.add(stations.key(ordinal) + " " + sold.toldAt(ordinal) + " " + sold.at(ordinal));
			}
		}
		lists.sort(null);
		return lists;
	}

	private static List<String> rows(BoardStations stations, PriceOrder order) {
		List<String> rows = new ArrayList<>();
		PriceOrder.Reader offer = order.read();
		while (offer.next()) {
			rows.add(offer.rank() + " " + stations.key(offer.ordinal()) + " " + offer.tonnes());
		}
		return rows;
	}

	private void agreesWithSql(Board board) throws SQLException {
		Map<Integer, CommoditySymbol> symbols = new HashMap<>();
		Map<String, List<Row>> exports = new HashMap<>();
		Map<String, List<Row>> imports = new HashMap<>();
		try (Connection connection = StoreFile.MARKET.openReader(this.directory);
				Statement statement = connection.createStatement()) {
			try (ResultSet row = statement.executeQuery("select id, symbol from commodity")) {
				while (row.next()) {
					symbols.put(row.getInt(1), new CommoditySymbol(row.getString(2)));
				}
			}
			try (ResultSet row = statement.executeQuery("select market_id, offers from market")) {
				while (row.next()) {
					long marketId = row.getLong(1);
					for (Offer offer : PackedOffers.unpack(row.getBytes(2),
							(id) -> Objects.requireNonNull(symbols.get(id)))) {
						String symbol = offer.commodity().value();
						if (offer.isExport()) {
							exports.computeIfAbsent(symbol, (key) -> new ArrayList<>())
								.add(new Row(offer.buyPriceCr(), marketId, offer.stockTonnes()));
						}
						if (offer.isImport()) {
							imports.computeIfAbsent(symbol, (key) -> new ArrayList<>())
								.add(new Row(-offer.sellPriceCr(), marketId, offer.demandTonnes()));
						}
					}
				}
			}
		}
		assertThat(exports).isNotEmpty();
		for (Good good : board.goods().listed()) {
			String symbol = good.symbol().value();
			assertThat(rows(board.stations(), good.exports()))
				.isEqualTo(sorted(exports.getOrDefault(symbol, List.of())));
			assertThat(rows(board.stations(), good.imports()))
				.isEqualTo(sorted(imports.getOrDefault(symbol, List.of())));
		}
		agreesOnNames(board);
		assertThat(lists(board.stations(), board.modules()))
			.isEqualTo(lists("select id, symbol from module", "select market_id, reported_at, modules from outfitting"))
			.isNotEmpty();
		assertThat(lists(board.stations(), board.ships()))
			.isEqualTo(lists("select id, symbol from ship", "select market_id, reported_at, ships from shipyard"))
			.isNotEmpty();
	}

	private void agreesOnNames(Board board) throws SQLException {
		List<Long> byName = new ArrayList<>();
		try (Connection connection = StoreFile.GALAXY.openReader(this.directory);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select address from system order by name, address")) {
			while (row.next()) {
				byName.add(row.getLong(1));
			}
		}
		assertThat(Arrays.stream(board.systems().starting("", byName.size() + 1)).mapToObj(board.systems()::key))
			.isEqualTo(byName)
			.isNotEmpty();
	}

	private List<String> lists(String dictionary, String rows) throws SQLException {
		Map<Integer, Symbol> symbols = new HashMap<>();
		List<String> lists = new ArrayList<>();
		try (Connection connection = StoreFile.MARKET.openReader(this.directory);
				Statement statement = connection.createStatement()) {
			try (ResultSet row = statement.executeQuery(dictionary)) {
				while (row.next()) {
					symbols.put(row.getInt(1), new Symbol(row.getString(2)));
				}
			}
			try (ResultSet row = statement.executeQuery(rows)) {
				while (row.next()) {
					lists.add(row.getLong(1) + " " + row.getLong(2) + " " + PackedList
						.<Symbol>unpack(row.getBytes(3), (number, _) -> Objects.requireNonNull(symbols.get(number)))
						.stream()
						.sorted()
						.toList());
				}
			}
		}
		lists.sort(null);
		return lists;
	}

	private record Row(int rank, long marketId, int tonnes) {
	}

	private static List<String> sorted(List<Row> rows) {
		return rows.stream()
			.sorted(Comparator.comparingInt(Row::rank).thenComparingLong(Row::marketId))
			.map((row) -> row.rank() + " " + row.marketId() + " " + row.tonnes())
			.toList();
	}

}
