package highwake.api.changes;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import highwake.api.RunningApi;

/// What a tool's author would write to keep a copy: a map by kind and id, and the cursor.
final class Mirror {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final RunningApi api;

	private final Map<String, JsonNode> things = new TreeMap<>();

	private String after = "";

	Mirror(RunningApi api) {
		this.api = api;
	}

	/// Takes one answer; tells whether that was all.
	/// @param parameters more than the cursor, each behind an ampersand
	boolean poll(String parameters) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.api.get("/v3/changes?after=" + this.after + parameters);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		JsonNode page = JSON.readTree(answer.body());
		for (JsonNode item : page.get("items").values()) {
			String kind = item.get("kind").asString();
			String key = kind + " " + item.get("id").asString();
			if (item.get("isRemoved").asBoolean()) {
				this.things.remove(key);
			}
			else {
				this.things.put(key, item.get(kind));
			}
		}
		this.after = page.get("next").asString();
		return page.get("isUpToDate").asBoolean();
	}

	/// Takes all there is at the moment.
	Mirror catchUp() throws IOException, InterruptedException {
		for (int polls = 0; !poll(""); polls++) {
			assertThat(polls).isLessThan(1000);
		}
		return this;
	}

	/// Answers a copy of what it keeps.
	Map<String, JsonNode> things() {
		return Map.copyOf(this.things);
	}

}
