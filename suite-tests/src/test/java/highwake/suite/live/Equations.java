package highwake.suite.live;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import highwake.suite.feed.FileContent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// The equations that a collector's counters obey (docs/concepts and design: "Counters obey equations").
final class Equations {

	private Equations() {
	}

	/// Holds `/actuator/feed` of a collector that has the lead and nothing to do against
	/// its own data directory.
	static void hold(JsonNode feed, Path data) throws SQLException {
		assertThat(feed.get("received").longValue()).as("received of " + feed).isEqualTo(Collector.settled(feed));
		assertThat(feed.get("waiting").longValue()).as("waiting of " + feed).isZero();
		assertThat(feed.get("files").propertyNames()).containsExactlyInAnyOrder("galaxy.db", "market.db", "history.db");
		long frames = FileContent.frames(data);
		for (Map.Entry<String, JsonNode> file : feed.get("files").properties()) {
			JsonNode state = file.getValue();
			long counted = state.get("applied").longValue() + state.get("ignored").longValue()
					+ state.get("rejected").longValue();
			assertThat(counted).as("frames that " + file.getKey() + " has counted: " + state).isEqualTo(frames);
		}
	}

}
