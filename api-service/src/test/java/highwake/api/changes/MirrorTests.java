package highwake.api.changes;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import highwake.api.RandomGalaxy;
import highwake.api.RunningApi;
import highwake.collector.projections.Retention;
import highwake.collector.readings.Unversioned;
import highwake.collector.replay.Replay;

/// Who follows `/v3/changes` has what the API tells.
class MirrorTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration SOON = Duration.ofSeconds(20);

	private static final Retention RETENTION = new Retention(Duration.ofDays(90), Duration.ofDays(90),
			Duration.ofDays(7), Duration.ofDays(90));

	@TempDir
	Path directory;

	private final Random random = new Random(5);

	@Test
	void aMirrorHasWhatTheApiTellsWhateverComesMovesIsRenamedAndGoes() throws Exception {
		RandomGalaxy galaxy = new RandomGalaxy(7);
		try (Replay replay = Replay.into(this.directory, Unversioned.POSITIONS, RETENTION);
				RunningApi api = new RunningApi(this.directory, "--highwake.limits.requests=1000000")) {
			hear(replay, galaxy, 5);
			await().atMost(SOON).until(() -> api.get("/v3/status").statusCode() == 200);
			Mirror mirror = new Mirror(api);
			for (int round = 0; round < 60; round++) {
				hear(replay, galaxy, 1 + this.random.nextInt(20));
				mirror.poll(parameters());
			}
			agrees(mirror, api);
			int before = mirror.things().size();
			galaxy.sleep(Duration.ofDays(100));
			for (int round = 0; round < 20; round++) {
				hear(replay, galaxy, 3);
				replay.forget();
				mirror.poll(parameters());
			}
			agrees(mirror, api);
			assertThat(mirror.things()).hasSizeLessThan(before);
			hear(replay, galaxy, 200);
			agrees(mirror, api);
			assertThat(withoutReports(new Mirror(api).catchUp().things())).as("one that begins now")
				.isEqualTo(withoutReports(mirror.things()));
		}
	}

	/// Each answer has a few, now and then of some kinds only.
	private String parameters() {
		String kinds = List.of("", "", "&kinds=markets", "&kinds=carriers,stations").get(this.random.nextInt(4));
		return "&limit=" + (1 + this.random.nextInt(60)) + kinds;
	}

	private static void hear(Replay replay, RandomGalaxy galaxy, int frames) throws SQLException {
		for (int i = 0; i < frames; i++) {
			replay.accept(galaxy.next());
		}
		replay.applyAll();
	}

	/// The board is a moment behind the files, so this may take some tries.
	private static void agrees(Mirror mirror, RunningApi api) {
		await().atMost(SOON).untilAsserted(() -> {
			assertThat(withoutReports(mirror.catchUp().things())).isEqualTo(withoutReports(told(api)));
			assertThat(mirror.things()).isNotEmpty();
		});
	}

	/// A report alone changes the time of it that a station tells, and the market tells
	/// it too.
	private static Map<String, JsonNode> withoutReports(Map<String, JsonNode> things) {
		Map<String, JsonNode> without = new TreeMap<>(things);
		without.replaceAll((key, thing) -> key.startsWith("station ")
				? ((ObjectNode) thing.deepCopy()).without("marketReportedAt") : thing);
		return without;
	}

	/// All that the API tells when asked for each.
	private static Map<String, JsonNode> told(RunningApi api) throws IOException, InterruptedException {
		Map<String, JsonNode> told = new TreeMap<>();
		for (long marketId : RandomGalaxy.marketIds()) {
			HttpResponse<String> station = api.get("/v3/stations/" + marketId);
			if (station.statusCode() == 200) {
				told.put("station " + marketId, JSON.readTree(station.body()));
			}
			HttpResponse<String> market = api.get("/v3/stations/%d/market".formatted(marketId));
			if (market.statusCode() == 200) {
				told.put("market " + marketId,
						((ObjectNode) JSON.readTree(market.body())).retain("reportedAt", "items"));
			}
		}
		for (String callsign : RandomGalaxy.callsigns()) {
			HttpResponse<String> carrier = api
				.get("/v3/carriers/" + callsign + "?fields=callsign,name,systemAddress,systemName,x,y,z,seenAt");
			if (carrier.statusCode() == 200) {
				told.put("carrier " + callsign, JSON.readTree(carrier.body()));
			}
		}
		return told;
	}

}
