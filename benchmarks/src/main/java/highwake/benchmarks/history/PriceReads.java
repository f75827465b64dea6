package highwake.benchmarks.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import highwake.store.StoreFile;
import highwake.store.history.OfferPast;
import highwake.store.history.ReportPage;

/// Reads the prices of one good at one market, all that `history.db` has of them, on one connection, as any reader may.
/// Not safe for threads.
final class PriceReads implements AutoCloseable {

	private final Connection connection;

	private int reports;

	private long checksum;

	PriceReads(Path data) throws SQLException {
		this.connection = StoreFile.HISTORY.openReader(data);
		this.connection.setAutoCommit(false);
	}

	/// Reads from the market's newest report to its oldest; answers how many there are.
	int read(long market, String good) throws SQLException {
		this.reports = 0;
		int commodity = commodity(good);
		try (PreparedStatement select = this.connection
			.prepareStatement("select reported_at, offers, earlier from market where market_id = ?")) {
			select.setLong(1, market);
			try (ResultSet row = select.executeQuery()) {
				OfferPast past = new OfferPast(commodity, row.getLong(1), row.getBytes(2), (at, offer) -> {
					this.reports++;
					this.checksum += at ^ offer.buyPriceCr() ^ offer.sellPriceCr();
				});
				past.earlier(row.getBytes(3));
				pages(market, commodity, past);
			}
		}
		this.connection.commit();
		return this.reports;
	}

	/// Answers a number that depends on everything that was read, or a compiler might
	/// leave the reading out.
	long checksum() {
		return this.checksum;
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

	private int commodity(String good) throws SQLException {
		try (PreparedStatement select = this.connection.prepareStatement("select id from commodity where symbol = ?")) {
			select.setString(1, good);
			try (ResultSet row = select.executeQuery()) {
				return row.getInt(1);
			}
		}
	}

	private void pages(long market, int commodity, OfferPast past) throws SQLException {
		try (PreparedStatement select = this.connection.prepareStatement("""
				select ages, columns from page left join strip on strip.id = page.id * 16 + ?
				where market_id = ? order by page.id desc""")) {
			select.setInt(1, ReportPage.stripOf(commodity));
			select.setLong(2, market);
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					past.page(row.getBytes(1), row.getBytes(2));
				}
			}
		}
	}

}
