package highwake.suite.live;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

import highwake.store.StoreFile;

/// The frames that a collector kept because it could not read them.
final class Rejections {

	private Rejections() {
	}

	/// Answers how many there are of each reason.
	static Map<String, Long> byReason(Path data) throws SQLException {
		Map<String, Long> reasons = new TreeMap<>();
		try (Connection feed = StoreFile.FEED.openReader(data);
				Statement statement = feed.createStatement();
				ResultSet row = statement
					.executeQuery("select reason, count(*) from rejected where detail <> '' group by reason")) {
			while (row.next()) {
				reasons.put(row.getString(1), row.getLong(2));
			}
		}
		return reasons;
	}

}
