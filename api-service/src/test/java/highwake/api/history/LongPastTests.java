package highwake.api.history;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import highwake.api.Frames;
import highwake.api.RunningApi;
import highwake.collector.replay.Replay;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;

/// A past of many pages is told whole, and two reports of one moment are told apart.
class LongPastTests {

	private static final long MARKET = 128016384;

	private static final int REPORTS = 300;

	@TempDir
	Path directory;

	@Test
	void everyReportOfManyPagesIsToldOnce() throws Exception {
		Instant newest = Instant.now().minusSeconds(60);
		fill(newest);
		List<Integer> prices = new ArrayList<>();
		try (RunningApi api = new RunningApi(this.directory, "--highwake.galnet.enabled=false")) {
			String path = "/v3/stations/" + MARKET + "/history?commodity=gold&limit=37";
			String next = "";
			do {
				JsonNode page = JsonMapper.shared().readTree(api.get(path + "&after=" + next).body());
				page.get("items").forEach((item) -> prices.add(item.get("buyPrice").asInt()));
				next = page.get("next").asString("");
			}
			while (!next.isEmpty());
		}
		assertThat(prices).hasSize(REPORTS);
		for (int n = 0; n < REPORTS; n++) {
			assertThat(prices.get(n)).isEqualTo(40_000 + REPORTS - 1 - n);
		}
	}

	private void fill(Instant newest) throws SQLException {
		try (Replay replay = Replay.into(this.directory)) {
			for (int n = 0; n < REPORTS; n++) {
				replay.accept(Frames.market(newest.minusSeconds(600L * (REPORTS - 1 - n)), MARKET, "Abraham Lincoln",
						"Sol", List.of(new Offer(new CommoditySymbol("gold"), 40_000 + n, 10, Bracket.LOW, 39_000, 1,
								Bracket.NONE, 47_609)),
						Map.of()));
			}
			replay.applyAll();
		}
	}

}
