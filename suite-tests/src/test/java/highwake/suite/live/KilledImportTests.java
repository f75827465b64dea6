package highwake.suite.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import highwake.simulators.relay.Relay;
import highwake.store.StoreFile;
import highwake.suite.feed.FileContent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// `kill -9` of the collector in the middle of an import, again and again: the dump ends in the files as if nothing had
/// happened, and no process does again what another has done.
class KilledImportTests {

	private static final List<StoreFile> FILES = List.of(StoreFile.GALAXY, StoreFile.MARKET, StoreFile.HISTORY);

	@TempDir
	private Path directory;

	@Test
	void anImportGoesOnWhereverTheCollectorIsKilled() throws Exception {
		assertGoesOn("galaxy.json.gz", 31, 5_000, 3);
	}

	@Test
	@Tag("long")
	void anImportGoesOnHoweverOftenTheCollectorIsKilled() throws Exception {
		assertGoesOn("galaxy.json.gz", 32, 30_000, 20);
	}

	@Test
	@Tag("long")
	void anImportOfAPlainFileGoesOnHoweverOftenTheCollectorIsKilled() throws Exception {
		assertGoesOn("galaxy.json", 33, 30_000, 20);
	}

	private void assertGoesOn(String name, int seed, int systems, int kills) throws Exception {
		Path dump = Dump.write(this.directory.resolve(name), Dump.systems(systems));
		Path data = this.directory.resolve("data");
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*")) {
			Collector collector = start(data, relay);
			Import running = Import.handOver(data, dump);
			long goneOnAfter = 0;
			long told = -1;
			for (long point : points(seed, systems, kills)) {
				told = killAt(point, collector, running, told, data);
				goneOnAfter = lowest(data);
				assertThat(goneOnAfter).as("systems in the files when it was killed").isBetween(1L, systems - 1L);
				collector = start(data, relay);
			}
			awaitEnd(collector, running, told);
			assertThat(running.told("state")).isEqualTo("done");
			assertThat(running.elementsTold()).isEqualTo(systems);
			assertThat(running.told("message"))
				.contains("went on after " + String.format(Locale.ROOT, "%,d", goneOnAfter));
		}
		assertIsWhole(data, systems);
		Path whole = Files.createDirectory(this.directory.resolve("whole"));
		assertThat(Import.run(whole, dump)).satisfies((outcome) -> assertThat(outcome.code()).isZero());
		assertThat(FileContent.of(data)).isEqualTo(FileContent.of(whole));
	}

	/// Answers numbers of systems, one in each part of equal size, in order.
	private static long[] points(int seed, int systems, int kills) {
		Random random = new Random(seed);
		// the last part is left, so that the last kill comes before the end
		double part = systems * 0.9 / kills;
		return LongStream.range(0, kills).map((i) -> 1 + (long) ((i + random.nextDouble()) * part)).toArray();
	}

	private static Collector start(Path data, Relay relay) {
		return Collector.start(data, "collector", relay.endpoint(), Map.of());
	}

	/// Kills the collector once the files have reached a point, and answers how far the
	/// import told to be.
	/// @param told how far it told to be before: it may not tell less
	private static long killAt(long point, Collector collector, Import running, long told, Path data) throws Exception {
		long[] last = { told };
		try (collector) {
			Awaitility.await("the import reaches " + point)
				.atMost(Duration.ofMinutes(2))
				.pollInterval(Duration.ofMillis(5))
				.until(() -> {
					last[0] = neverLess(running, last[0]);
					return Import.elements(data, StoreFile.GALAXY) >= point;
				});
			collector.kill();
		}
		return last[0];
	}

	private static void awaitEnd(Collector collector, Import running, long told) {
		long[] last = { told };
		try (collector) {
			Awaitility.await("the import ends")
				.atMost(Duration.ofMinutes(3))
				.pollInterval(Duration.ofMillis(5))
				.until(() -> {
					last[0] = neverLess(running, last[0]);
					return running.hasEnded();
				});
		}
	}

	private static long neverLess(Import running, long before) throws Exception {
		long now = running.elementsTold();
		assertThat(now).as("elements read, by its own word: " + running.told("message")).isGreaterThanOrEqualTo(before);
		return now;
	}

	private static long lowest(Path data) throws SQLException {
		long lowest = Long.MAX_VALUE;
		for (StoreFile file : FILES) {
			lowest = Math.min(lowest, Import.elements(data, file));
		}
		return lowest;
	}

	private static void assertIsWhole(Path data, int systems) throws SQLException {
		for (StoreFile file : StoreFile.values()) {
			assertThat(Log.check(file, data)).as(file.fileName()).isEqualTo("ok");
		}
		for (StoreFile file : FILES) {
			assertThat(Import.elements(data, file)).as(file.fileName()).isEqualTo(systems);
		}
		Map<String, List<String>> tables = FileContent.of(data).tables();
		assertThat(tables.get("system")).hasSize(systems).doesNotHaveDuplicates();
		assertThat(tables.get("body")).hasSize(systems);
		assertThat(tables.get("station")).hasSize(systems * Dump.STATIONS);
		assertThat(tables.get("market")).hasSize(systems * Dump.STATIONS);
	}

}
