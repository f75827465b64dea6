package highwake.suite.live;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import highwake.store.StoreFile;
import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

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

	/// Answers what `./highwake rejects` tells of them.
	static Map<String, Long> listed(Path data) {
		Outcome outcome = Project.run(Project.root(), Map.of(),
				List.of("./highwake", "rejects", "--json", "--limit", "99999", "--data", data.toString()));
		assertThat(outcome.code()).as(outcome.toString()).isZero();
		return JsonMapper.shared()
			.readTree(outcome.out())
			.get("frames")
			.valueStream()
			.collect(Collectors.groupingBy((frame) -> frame.get("reason").stringValue(), TreeMap::new,
					Collectors.counting()));
	}

}
