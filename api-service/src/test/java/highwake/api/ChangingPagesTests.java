package highwake.api;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import highwake.collector.replay.Replay;

/// Lists that are read in parts while reports come: what stayed where it was is shown, and shown once.
class ChangingPagesTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration SOON = Duration.ofSeconds(20);

	private static final int ROUNDS = 3;

	private static final String MOVES = "moves";

	@TempDir
	Path directory;

	private final RandomGalaxy galaxy = new RandomGalaxy(11);

	/// A list, and what must not change of an element that stayed where it was.
	///
	/// @param list with a limit
	/// @param whole the same at once
	private record Listed(String list, String whole, Function<JsonNode, String> key, Function<JsonNode, String> place) {
	}

	@Test
	void whatStayedIsShownOnce() throws Exception {
		List<Listed> lists = List.of(
				new Listed("/v3/commodities?limit=90", "/v3/commodities?",
						(good) -> good.get("commodityName").asString(), (_) -> ""),
				new Listed("/v3/modules?limit=300", "/v3/modules?", (module) -> module.get("symbol").asString(),
						(_) -> ""),
				new Listed("/v3/ships?limit=9", "/v3/ships?", (ship) -> ship.get("symbol").asString(), (_) -> ""),
				new Listed("/v3/updates?limit=9", "/v3/updates?limit=100",
						(update) -> update.get("marketId").asString(), (update) -> update.get("id").asString()),
				new Listed("/v3/search?q=System%201&limit=3", "/v3/search?q=System%201&limit=25",
						(system) -> system.get("systemAddress").asString(), ChangingPagesTests::ifQuiet),
				new Listed("/v3/stale?near=0,0,0&within=100&limit=7", "/v3/stale?near=0,0,0&within=100&limit=100",
						(market) -> market.at("/station/marketId").asString(),
						(market) -> market.get("reportedAt").asString()));
		try (Replay replay = Replay.into(this.directory);
				RunningApi api = new RunningApi(this.directory, "--highwake.limits.requests=1000000")) {
			hear(replay, 600);
			await().atMost(SOON).until(() -> api.get("/v3/status").statusCode() == 200);
			int moved = 0;
			for (int round = 0; round < ROUNDS; round++) {
				for (Listed list : lists) {
					moved += hold(replay, api, list);
				}
			}
			assertThat(moved).as("something moved meanwhile").isPositive();
		}
	}

	/// Reads a list in parts, and answers how many moved meanwhile.
	private int hold(Replay replay, RunningApi api, Listed listed) throws Exception {
		Map<String, String> before = places(listed, all(api, listed.whole()));
		List<JsonNode> shown = new ArrayList<>();
		String after = "";
		do {
			JsonNode page = page(api, listed.list() + "&after=" + after);
			items(page).forEach(shown::add);
			after = page.get("next").asString("");
			long change = change(api);
			await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> {
				hear(replay, 2);
				return change(api) > change;
			});
		}
		while (!after.isEmpty());
		Map<String, String> stayed = places(listed, all(api, listed.whole()));
		int all = stayed.size();
		stayed.entrySet().retainAll(before.entrySet());
		List<String> keys = shown.stream().map(listed.key()).toList();
		assertThat(keys).as(listed.list()).isNotEmpty().containsAll(stayed.keySet());
		assertThat(keys.stream().filter(stayed::containsKey)).as(listed.list()).doesNotHaveDuplicates();
		return all - stayed.size();
	}

	private static Map<String, String> places(Listed listed, List<JsonNode> items) {
		Map<String, String> places = new HashMap<>();
		items.forEach((item) -> places.put(listed.key().apply(item), listed.place().apply(item)));
		places.values().removeIf(MOVES::equals);
		return places;
	}

	/// Of systems with stations nobody can tell from the answer whether they moved.
	private static String ifQuiet(JsonNode system) {
		return (system.get("stations").asInt() == 0) ? system.get("systemName").asString() : MOVES;
	}

	private static JsonNode items(JsonNode page) {
		return page.has("items") ? page.get("items") : page.get("systems");
	}

	private static List<JsonNode> all(RunningApi api, String path) throws IOException, InterruptedException {
		List<JsonNode> all = new ArrayList<>();
		String after = "";
		do {
			JsonNode page = page(api, path + "&after=" + after);
			items(page).forEach(all::add);
			after = page.get("next").asString("");
		}
		while (!after.isEmpty());
		return all;
	}

	private static JsonNode page(RunningApi api, String path) throws IOException, InterruptedException {
		return JSON.readTree(api.get(path).body());
	}

	private static long change(RunningApi api) throws IOException, InterruptedException {
		return page(api, "/v3/status").get("change").asLong();
	}

	private void hear(Replay replay, int frames) throws SQLException {
		for (int i = 0; i < frames; i++) {
			replay.accept(this.galaxy.next());
		}
		replay.applyAll();
	}

}
