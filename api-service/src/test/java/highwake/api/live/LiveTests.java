package highwake.api.live;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import highwake.api.ExampleGalaxy;
import highwake.api.Frames;
import highwake.api.RunningApi;
import highwake.api.RunningApi.Events;
import highwake.collector.replay.Replay;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;

/// The stream of market reports, over HTTP.
class LiveTests {

	private static final Duration SOON = Duration.ofSeconds(10);

	@TempDir
	Path directory;

	@Test
	void aCommittedReportComesDownTheStreamAndAReturningClientMissesNone() throws Exception {
		ExampleGalaxy.into(this.directory);
		String last;
		try (RunningApi api = ready()) {
			Events events = api.events("/v3/live");
			await().atMost(SOON).until(() -> events.lines().contains("retry:2000"));
			report(101);
			await().atMost(SOON).until(() -> events.all("event").equals(List.of("market")));
			last = events.all("id").getFirst();
			assertThat(events.all("data").getFirst()).contains("\"id\":\"" + last + "\"", "\"price\":101",
					"\"systemAddress\":\"10477373803\"");
			report(102);
			report(103);
			Events later = api.events("/v3/live", "Last-Event-ID", last);
			await().atMost(SOON)
				.until(() -> later.all("data").stream().anyMatch((data) -> data.contains("\"price\":103")));
			assertThat(later.all("event")).doesNotContain("reset");
		}
	}

	@Test
	void aPriceWithoutAGalacticAverageIsNoBargain() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready()) {
			Events events = api.events("/v3/live");
			await().atMost(SOON).until(() -> events.lines().contains("retry:2000"));
			report(ExampleGalaxy.NOW.plusSeconds(1), wanted("gold", 50_000, 47_609), wanted("silver", 49_000, 0));
			await().atMost(SOON).until(() -> events.all("event").equals(List.of("market")));
			assertThat(events.all("data").getFirst()).contains("\"bestSell\":{\"commodityName\":\"gold\"");
		}
	}

	@Test
	void aClientThatCannotCatchUpIsToldToLoadAgain() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready()) {
			for (String strange : List.of("another-1", "nonsense", "0-99999999999999999999")) {
				Events events = api.events("/v3/live", "Last-Event-ID", strange);
				await().atMost(SOON).until(() -> events.all("event").contains("reset"));
			}
		}
	}

	@Test
	void streamsEndFirstWhenTheProgramStops() throws Exception {
		ExampleGalaxy.into(this.directory);
		RunningApi api = ready();
		Events events = api.events("/v3/live");
		await().atMost(SOON).until(() -> !events.lines().isEmpty());
		long started = System.nanoTime();
		api.close();
		assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(SOON);
		await().atMost(SOON).until(events::hasEnded);
	}

	@Test
	void aQuietStreamSaysThatItIsAlive() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready("--highwake.live.heartbeat=50ms")) {
			Events events = api.events("/v3/live");
			await().atMost(SOON).until(() -> events.lines().stream().filter(":alive"::equals).count() >= 2);
		}
	}

	@Test
	void thereAreNoMoreStreamsThanAreKept() throws Exception {
		ExampleGalaxy.into(this.directory);
		try (RunningApi api = ready("--highwake.live.streams=1")) {
			Events events = api.events("/v3/live");
			await().atMost(SOON).until(() -> !events.lines().isEmpty());
			assertThat(api.get("/v3/live").statusCode()).isEqualTo(503);
		}
	}

	private RunningApi ready(String... arguments) throws IOException, InterruptedException {
		RunningApi api = new RunningApi(this.directory, arguments);
		await().atMost(SOON).until(() -> api.get("/v3/status").statusCode() == 200);
		return api;
	}

	private void report(int goldPrice) throws SQLException {
		Offer gold = new Offer(new CommoditySymbol("gold"), goldPrice, 10, Bracket.LOW, 0, 1, Bracket.NONE, 47_609);
		report(ExampleGalaxy.NOW.plusSeconds(goldPrice), gold);
	}

	private static Offer wanted(String good, int sellPrice, int meanPrice) {
		return new Offer(new CommoditySymbol(good), 0, 0, Bracket.NONE, sellPrice, 100, Bracket.HIGH, meanPrice);
	}

	private void report(Instant at, Offer... offers) throws SQLException {
		try (Replay replay = Replay.into(this.directory)) {
			replay
				.accept(Frames.market(at, ExampleGalaxy.LINCOLN, "Abraham Lincoln", "Sol", List.of(offers), Map.of()));
			replay.applyAll();
		}
	}

}
