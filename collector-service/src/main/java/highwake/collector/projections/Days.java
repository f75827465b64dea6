package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

import highwake.store.PackedOffers;

/// The days in `history.db`, by EDDN's gateway, and the figures of each commodity at a day's end.
///
/// The newest day is open. When the first thing of a later day is applied it ends: its figures are taken over the markets
/// as they are then, and never change again. What comes late for a day that has ended counts in the open one. A day in
/// which nothing was heard has no row.
final class Days implements AutoCloseable {

	private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

	private static final long NONE = -1;

	private final KnownCarriers carriers;

	private final PreparedStatement insert;

	private final PreparedStatement update;

	private final PreparedStatement end;

	private final PreparedStatement selectMarkets;

	private final PreparedStatement insertFigure;

	private long open = NONE;

	private long reports;

	private boolean isCounted;

	Days(Connection connection, KnownCarriers carriers) throws SQLException {
		this.carriers = carriers;
		this.insert = connection.prepareStatement("insert into day (day, reports) values (?, 0)");
		this.update = connection.prepareStatement("update day set reports = ? where day = ?");
		this.end = connection.prepareStatement("update day set reports = ?, markets = ?, carriers = ? where day = ?");
		this.selectMarkets = connection.prepareStatement("select market_id, offers from market where reported_at >= ?");
		this.insertFigure = connection.prepareStatement("""
				insert into figure (commodity, with_carriers, day, exports, min_buy, mean_buy, max_buy, stock,
					imports, min_sell, mean_sell, max_sell, demand)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
		try (PreparedStatement select = connection
			.prepareStatement("select day, reports from day where markets is null");
				ResultSet row = select.executeQuery()) {
			if (row.next()) {
				this.open = row.getLong(1);
				this.reports = row.getLong(2);
			}
		}
	}

	/// Ends the open day, if that time is of a later one.
	/// @param gatewayAt epoch milliseconds
	/// @param horizon before which no market is known any more, epoch milliseconds
	void reach(long gatewayAt, long horizon) throws SQLException {
		long day = Math.floorDiv(gatewayAt, DAY_MILLIS);
		if (day <= this.open) {
			return;
		}
		if (this.open != NONE) {
			end(horizon);
		}
		new Values(this.insert).put(day).execute();
		this.open = day;
		this.reports = 0;
	}

	/// Counts a report in the open day, if it counts.
	void count(boolean isNewest) {
		if (isNewest) {
			this.reports++;
			this.isCounted = true;
		}
	}

	/// Writes what was counted.
	void finish() throws SQLException {
		if (this.isCounted) {
			new Values(this.update).put(this.reports).put(this.open).execute();
			this.isCounted = false;
		}
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
		this.update.close();
		this.end.close();
		this.selectMarkets.close();
		this.insertFigure.close();
	}

	private void end(long horizon) throws SQLException {
		DayFigures all = new DayFigures();
		DayFigures withoutCarriers = new DayFigures();
		long markets = 0;
		long carriers = 0;
		this.selectMarkets.setLong(1, horizon);
		try (ResultSet row = this.selectMarkets.executeQuery()) {
			while (row.next()) {
				boolean isCarrier = this.carriers.contains(row.getLong(1));
				PackedOffers.Reader offer = new PackedOffers.Reader(row.getBytes(2));
				while (offer.next()) {
					all.add(offer);
					if (!isCarrier) {
						withoutCarriers.add(offer);
					}
				}
				markets++;
				carriers += isCarrier ? 1 : 0;
			}
		}
		withoutCarriers.write(this.insertFigure, false, this.open);
		all.write(this.insertFigure, true, this.open);
		new Values(this.end).put(this.reports).put(markets).put(carriers).put(this.open).execute();
		this.isCounted = false;
	}

}
