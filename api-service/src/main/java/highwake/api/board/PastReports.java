package highwake.api.board;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import highwake.store.StoreFile;
import highwake.store.history.ReportAges;

/// How often each market had been reported lately when the board is loaded: [Frequency] by `history.db`. What is reported
/// after that, the board counts itself.
///
/// The board does without it: where the file is not there, or cannot be read, each market begins with one report.
final class PastReports {

	private static final Logger log = LoggerFactory.getLogger(PastReports.class);

	/// Of pages the newest is enough: it holds 64 reports, or the market changes a lot.
	static final String ALL = """
			select m.market_id, m.reported_at, m.earlier,
				(select p.ages from page p where p.market_id = m.market_id order by p.id desc limit 1) as ages
			from market m""";

	private final Map<Long, Past> markets = new HashMap<>();

	private PastReports() {
	}

	/// @param reportedAt the newest report's
	private record Past(long reportedAt, float frequency) {
	}

	/// Reads the whole file.
	static PastReports in(Path dataDirectory) {
		PastReports past = new PastReports();
		if (StoreFile.HISTORY.existsIn(dataDirectory)) {
			try (Connection connection = StoreFile.HISTORY.openReader(dataDirectory);
					Statement statement = connection.createStatement();
					ResultSet row = statement.executeQuery(ALL)) {
				while (row.next()) {
					past.add(row);
				}
			}
			catch (SQLException ex) {
				log.info("History cannot tell how often markets were reported: {}", ex.getMessage());
			}
		}
		return past;
	}

	private void add(ResultSet row) throws SQLException {
		double[] frequency = { 1 };
		ReportAges.each(Objects.requireNonNull(row.getBytes("earlier")), row.getBytes("ages"),
				(age) -> frequency[0] += Frequency.weight(age));
		this.markets.put(row.getLong("market_id"), new Past(row.getLong("reported_at"), (float) frequency[0]));
	}

	/// Answers the frequency of a market's reports.
	/// @param reportedAt of the newest, which history may not have heard yet
	float frequency(long marketId, long reportedAt) {
		Past past = this.markets.get(marketId);
		return (past == null) ? 1 : Frequency.with(past.frequency(), past.reportedAt(), reportedAt);
	}

}
