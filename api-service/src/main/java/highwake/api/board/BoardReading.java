package highwake.api.board;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Coordinates;
import highwake.galaxy.Symbol;

/// Reads snapshots from the files: the whole, or what has changed since one. For one thread.
///
/// Each file is read in one transaction, so a market and a station are as some commit left them; the two files may stand
/// at different frames, as they do on disk.
final class BoardReading {

	private static final Logger log = LoggerFactory.getLogger(BoardReading.class);

	static final String SYSTEMS = "select address, name, x, y, z, updated_at from system";

	/// In the order of the index of names, which has all that is asked for.
	static final String SYSTEMS_BY_NAME = "select address from system order by name, address";

	static final String SYSTEMS_CHANGED = SYSTEMS + " where change > ?";

	static final String COMMODITIES = "select id, symbol from commodity";

	static final String MARKETS = "select market_id, reported_at, change, offers from market order by market_id";

	static final String MARKETS_CHANGED = "select market_id, reported_at, change, offers from market where change > ? "
			+ "order by change, reported_at, market_id";

	/// What was removed since, and has not come back.
	static final String MARKETS_REMOVED = "select r.id from removed r where r.change > ? and r.kind = 'market' "
			+ "and not exists (select 1 from market m where m.market_id = r.id)";

	/// What reports have numbered since; the last is the most that the board holds.
	static final String MODULES = "select id, symbol from module where id >= ? and id < " + Sold.MOST;

	static final String SHIPS = "select id, symbol from ship where id >= ? and id < " + Sold.MOST;

	static final String OUTFITTING = "select market_id, reported_at, modules from outfitting";

	static final String OUTFITTING_CHANGED = OUTFITTING + " where change > ?";

	static final String OUTFITTING_REMOVED = "select r.id from removed r where r.change > ? and r.kind = 'outfitting' "
			+ "and not exists (select 1 from outfitting o where o.market_id = r.id)";

	static final String SHIPYARDS = "select market_id, reported_at, ships from shipyard";

	static final String SHIPYARDS_CHANGED = SHIPYARDS + " where change > ?";

	static final String SHIPYARDS_REMOVED = "select r.id from removed r where r.change > ? and r.kind = 'shipyard' "
			+ "and not exists (select 1 from shipyard s where s.market_id = r.id)";

	private static final int ROWS_A_FETCH = 1000;

	private final FollowedFile galaxy;

	private final FollowedFile market;

	BoardReading(FollowedFile galaxy, FollowedFile market) {
		this.galaxy = galaxy;
		this.market = market;
	}

	/// This thread's processor time, part after part.
	private static final class Spent {

		private final StringJoiner parts = new StringJoiner(", ");

		private long last = nanos();

		void on(String part) {
			long now = nanos();
			this.parts.add("%d ms for %s".formatted(TimeUnit.NANOSECONDS.toMillis(now - this.last), part));
			this.last = now;
		}

		private static long nanos() {
			return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		}

		@Override
		public String toString() {
			return this.parts.toString();
		}

	}

	/// Takes one row.
	@FunctionalInterface
	private interface Row {

		void read(ResultSet row) throws SQLException;

	}

	/// A read of one file in one transaction.
	@FunctionalInterface
	private interface Reading {

		BoardVersion.Signal read() throws SQLException;

	}

	/// Reads everything.
	Board whole() throws SQLException {
		BoardFilling filling = new BoardFilling();
		Spent spent = new Spent();
		BoardVersion.Signal galaxySignal = at(this.galaxy, () -> {
			each(this.galaxy, SYSTEMS,
					(row) -> filling.system(row.getLong(1), text(row, 2), Point.of(place(row)), row.getLong(6)));
			filling.allSystems();
			each(this.galaxy, SYSTEMS_BY_NAME, (row) -> filling.byName(row.getLong(1)));
			spent.on("systems");
			each(this.galaxy, StationRow.ALL, (row) -> filling.station(StationRow.read(row)));
			spent.on("stations");
			return this.galaxy.signal();
		});
		PastReports past = PastReports.in(this.market.dataDirectory());
		BoardVersion.Signal marketSignal = at(this.market, () -> {
			each(this.market, COMMODITIES,
					(row) -> filling.commodity(row.getInt(1), new CommoditySymbol(text(row, 2))));
			each(this.market, MARKETS, (row) -> {
				filling.market(row.getLong(1), row.getLong(2), row.getLong(3), row.getBytes(4));
				filling.frequency(row.getLong(1), past.frequency(row.getLong(1), row.getLong(2)));
			});
			each(this.market, MODULES, (row) -> filling.module(row.getInt(1), new Symbol(text(row, 2))), 0);
			each(this.market, SHIPS, (row) -> filling.ship(row.getInt(1), new Symbol(text(row, 2))), 0);
			each(this.market, OUTFITTING, (row) -> filling.outfitting(row.getLong(1), row.getLong(2), row.getBytes(3)));
			each(this.market, SHIPYARDS, (row) -> filling.shipyard(row.getLong(1), row.getLong(2), row.getBytes(3)));
			return this.market.signal();
		});
		Board board = filling.done(new BoardVersion(galaxySignal, marketSignal));
		spent.on("markets");
		log.info("Processor time of reading: {}", spent);
		return board;
	}

	/// Reads what has changed since a snapshot was taken; the whole where a file has a
	/// new
	/// epoch.
	Board since(Board board) throws SQLException {
		BoardVersion before = board.version();
		BoardEdit edit = new BoardEdit(board);
		BoardVersion.Signal galaxySignal = at(this.galaxy, () -> {
			BoardVersion.Signal signal = this.galaxy.signal();
			if (hasNews(before.galaxy(), signal)) {
				galaxyChanges(edit, before.galaxy().change());
			}
			return signal;
		});
		BoardVersion.Signal marketSignal = at(this.market, () -> {
			BoardVersion.Signal signal = this.market.signal();
			if (hasNews(before.market(), signal)) {
				marketChanges(edit, before.market().change());
				soldChanges(edit, board, before.market().change());
			}
			return signal;
		});
		boolean follows = galaxySignal.follows(before.galaxy()) && marketSignal.follows(before.market());
		return follows ? edit.done(new BoardVersion(galaxySignal, marketSignal)) : whole();
	}

	private static boolean hasNews(BoardVersion.Signal before, BoardVersion.Signal now) {
		return now.follows(before) && now.change() != before.change();
	}

	private void galaxyChanges(BoardEdit edit, long after) throws SQLException {
		each(this.galaxy, SYSTEMS_CHANGED,
				(row) -> edit.system(row.getLong(1), text(row, 2), place(row), row.getLong(6)), after);
		each(this.galaxy, StationRow.REMOVED, (row) -> edit.removeStation(row.getLong(1)), after);
		each(this.galaxy, StationRow.UNPLACED, (row) -> edit.removeStation(row.getLong(1)), after);
		each(this.galaxy, StationRow.CHANGED, (row) -> edit.station(StationRow.read(row)), after);
	}

	private void marketChanges(BoardEdit edit, long after) throws SQLException {
		each(this.market, MARKETS_REMOVED, (row) -> edit.removeMarket(row.getLong(1)), after);
		each(this.market, COMMODITIES, (row) -> edit.commodity(row.getInt(1), new CommoditySymbol(text(row, 2))));
		each(this.market, MARKETS_CHANGED,
				(row) -> edit.market(row.getLong(1), row.getLong(2), row.getLong(3), row.getBytes(4)), after);
	}

	private void soldChanges(BoardEdit edit, Board before, long after) throws SQLException {
		each(this.market, MODULES, (row) -> edit.module(row.getInt(1), new Symbol(text(row, 2))),
				before.modules().numbered());
		each(this.market, SHIPS, (row) -> edit.ship(row.getInt(1), new Symbol(text(row, 2))),
				before.ships().numbered());
		each(this.market, OUTFITTING_REMOVED, (row) -> edit.outfitting(row.getLong(1), 0, null), after);
		each(this.market, SHIPYARDS_REMOVED, (row) -> edit.shipyard(row.getLong(1), 0, null), after);
		each(this.market, OUTFITTING_CHANGED, (row) -> edit.outfitting(row.getLong(1), row.getLong(2), row.getBytes(3)),
				after);
		each(this.market, SHIPYARDS_CHANGED, (row) -> edit.shipyard(row.getLong(1), row.getLong(2), row.getBytes(3)),
				after);
	}

	private static BoardVersion.Signal at(FollowedFile file, Reading reading) throws SQLException {
		Connection connection = file.connection();
		connection.setAutoCommit(false);
		try {
			return reading.read();
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	private static void each(FollowedFile file, String sql, Row taker) throws SQLException {
		try (Statement statement = file.connection().createStatement()) {
			statement.setFetchSize(ROWS_A_FETCH);
			try (ResultSet row = statement.executeQuery(sql)) {
				while (row.next()) {
					taker.read(row);
				}
			}
		}
	}

	private static void each(FollowedFile file, String sql, Row taker, Object parameter) throws SQLException {
		try (PreparedStatement statement = file.connection().prepareStatement(sql)) {
			statement.setObject(1, parameter);
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					taker.read(row);
				}
			}
		}
	}

	private static String text(ResultSet row, int column) throws SQLException {
		return Objects.requireNonNull(row.getString(column));
	}

	private static Coordinates place(ResultSet row) throws SQLException {
		return new Coordinates(row.getDouble(3), row.getDouble(4), row.getDouble(5));
	}

}
