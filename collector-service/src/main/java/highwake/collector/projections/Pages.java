package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import highwake.store.history.ReportPage;

/// The pages of past reports in `history.db`, in the order in which they were filled: they are written at the end of the
/// file's tables and forgotten from the beginning, so that their pages on disk are full, and free as a whole.
final class Pages implements AutoCloseable {

	private final PreparedStatement insert;

	private final PreparedStatement insertStrip;

	private final PreparedStatement delete;

	private final PreparedStatement deleteStrips;

	private final PreparedStatement selectOldest;

	private final PreparedStatement selectOfMarket;

	private long nextId;

	private long oldestId;

	private long oldestAt;

	Pages(Connection connection) throws SQLException {
		this.insert = connection
			.prepareStatement("insert into page (id, market_id, newest_at, ages) values (?, ?, ?, ?)");
		this.insertStrip = connection.prepareStatement("insert into strip (id, columns) values (?, ?)");
		this.delete = connection.prepareStatement("delete from page where id = ?");
		this.deleteStrips = connection.prepareStatement("delete from strip where id between ? and ?");
		this.selectOldest = connection.prepareStatement("select id, newest_at from page order by id limit 1");
		this.selectOfMarket = connection.prepareStatement("select id from page where market_id = ?");
		try (PreparedStatement last = connection.prepareStatement("select coalesce(max(id), 0) + 1 from page");
				ResultSet row = last.executeQuery()) {
			this.nextId = row.getLong(1);
		}
		findOldest();
	}

	/// Adds a page.
	/// @param afterAt when the report after the page was true, epoch milliseconds
	void add(long market, long afterAt, ReportPage page) throws SQLException {
		long id = this.nextId++;
		long newestAt = afterAt - page.ageMillis();
		new Values(this.insert).put(id).put(market).put(newestAt).put(page.ages()).execute();
		for (int strip = 0; strip < ReportPage.STRIPS; strip++) {
			byte[] columns = page.strip(strip);
			if (columns != null) {
				new Values(this.insertStrip).put(id * ReportPage.STRIPS + strip).put(columns).execute();
			}
		}
		if (this.oldestId == 0) {
			this.oldestId = id;
			this.oldestAt = newestAt;
		}
	}

	/// Forgets the page that was filled first, if all its reports are before the horizon.
	void forgetOldest(long horizon) throws SQLException {
		if (this.oldestId != 0 && this.oldestAt < horizon) {
			forget(this.oldestId);
			findOldest();
		}
	}

	/// Forgets all pages of a market.
	void forgetMarket(long market) throws SQLException {
		List<Long> ids = new ArrayList<>();
		this.selectOfMarket.setLong(1, market);
		try (ResultSet row = this.selectOfMarket.executeQuery()) {
			while (row.next()) {
				ids.add(row.getLong(1));
			}
		}
		for (long id : ids) {
			forget(id);
		}
		findOldest();
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
		this.insertStrip.close();
		this.delete.close();
		this.deleteStrips.close();
		this.selectOldest.close();
		this.selectOfMarket.close();
	}

	private void forget(long id) throws SQLException {
		new Values(this.delete).put(id).execute();
		long first = id * ReportPage.STRIPS;
		new Values(this.deleteStrips).put(first).put(first + ReportPage.STRIPS - 1).execute();
	}

	private void findOldest() throws SQLException {
		try (ResultSet row = this.selectOldest.executeQuery()) {
			boolean isAny = row.next();
			this.oldestId = isAny ? row.getLong(1) : 0;
			this.oldestAt = isAny ? row.getLong(2) : 0;
		}
	}

}
