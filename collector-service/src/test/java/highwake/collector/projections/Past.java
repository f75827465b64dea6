package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import highwake.store.StoreFile;
import highwake.store.history.OfferCell;
import highwake.store.history.OfferPast;
import highwake.store.history.ReportPage;
import org.jspecify.annotations.Nullable;

/// Reads the past of one good at one market from `history.db`, as any reader may.
final class Past {

	private Past() {
	}

	/// Lists the reports, the newest first: time, buying price, stock, selling price,
	/// demand; or time and a dash where the
	/// good was not listed.
	static List<String> of(Path data, long market, String good) throws SQLException {
		List<String> past = new ArrayList<>();
		try (Connection file = StoreFile.HISTORY.openReader(data)) {
			int commodity = (int) number(file, "select id from commodity where symbol = '" + good + "'");
			OfferPast reader = newest(file, market, commodity, past);
			if (reader != null) {
				pages(file, market, commodity, reader);
			}
		}
		return past;
	}

	static long number(Path data, String sql) throws SQLException {
		try (Connection file = StoreFile.HISTORY.openReader(data)) {
			return number(file, sql);
		}
	}

	private static @Nullable OfferPast newest(Connection file, long market, int commodity, List<String> past)
			throws SQLException {
		try (PreparedStatement select = file
			.prepareStatement("select reported_at, offers, earlier from market where market_id = " + market);
				ResultSet row = select.executeQuery()) {
			if (!row.next()) {
				return null;
			}
			OfferPast reader = new OfferPast(commodity, row.getLong(1), row.getBytes(2),
					(at, offer) -> past.add(at + " " + written(offer)));
			reader.earlier(row.getBytes(3));
			return reader;
		}
	}

	private static void pages(Connection file, long market, int commodity, OfferPast reader) throws SQLException {
		try (PreparedStatement select = file.prepareStatement("""
				select ages, columns from page left join strip on strip.id = page.id * 16 + ?
				where market_id = ? order by page.id desc""")) {
			select.setInt(1, ReportPage.stripOf(commodity));
			select.setLong(2, market);
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					reader.page(row.getBytes(1), row.getBytes(2));
				}
			}
		}
	}

	static String written(OfferCell offer) {
		return offer.isListed() ? offer.buyPriceCr() + " " + offer.stockTonnes() + " " + offer.sellPriceCr() + " "
				+ offer.demandTonnes() : "-";
	}

	private static long number(Connection file, String sql) throws SQLException {
		try (PreparedStatement select = file.prepareStatement(sql); ResultSet row = select.executeQuery()) {
			return row.next() ? row.getLong(1) : -1;
		}
	}

}
