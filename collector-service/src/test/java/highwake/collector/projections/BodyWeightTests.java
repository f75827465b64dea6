package highwake.collector.projections;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import highwake.collector.Golden;
import highwake.collector.facts.BodySeen;
import highwake.collector.readings.Readings;
import highwake.collector.readings.Unversioned;
import highwake.collector.readings.Verdict;
import highwake.galaxy.BodyKey;
import highwake.galaxy.SystemAddress;
import highwake.store.StoreFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// What bodies weigh on disk, over the scans in `../shared/eddn`; skipped where there is no such folder. The design is for
/// a hundred million of them.
class BodyWeightTests {

	private static final Path SHARED = Path.of("../../shared/eddn");

	/// Each scan is kept once for each of so many systems, so that the file's own pages
	/// weigh nothing.
	private static final int COPIES = 10;

	@TempDir
	private Path data;

	@BeforeEach
	void needsTheMessages() {
		assumeTrue(Files.isReadable(SHARED.resolve("real-messages.jsonl")), "there is no ../shared/eddn here");
	}

	@Test
	void aBodyTakesLessThan350Bytes() throws IOException, SQLException {
		StoreFile.GALAXY.migrate(this.data);
		long before = bytes();
		Set<BodyKey> bodies = new HashSet<>();
		List<BodySeen> scans = scans();
		try (Connection connection = StoreFile.GALAXY.openWriter(this.data); Bodies table = new Bodies(connection)) {
			connection.setAutoCommit(false);
			for (int copy = 0; copy < COPIES; copy++) {
				for (BodySeen scan : scans) {
					SystemAddress system = new SystemAddress(scan.body().system().value() + copy * 1_000_003L);
					BodyKey key = BodyKey.of(system, scan.body().bodyId());
					bodies.add(key);
					table.put(new BodySeen(key, scan.stamp(), scan.systemName(), scan.name(), scan.form(),
							scan.discovery()));
				}
			}
			connection.commit();
		}
		assertThat((double) (bytes() - before) / bodies.size()).as("bytes per body").isBetween(100.0, 350.0);
	}

	private List<BodySeen> scans() throws IOException {
		Readings readings = new Readings(Unversioned.LIVE);
		List<BodySeen> scans = new ArrayList<>();
		for (String file : List.of("real-messages.jsonl", "derived-messages.jsonl")) {
			try (Stream<String> lines = Files.lines(SHARED.resolve(file))) {
				lines.map((line) -> readings.read(Golden.zlib(line.getBytes(StandardCharsets.UTF_8))).verdict())
					.forEach((verdict) -> {
						if (verdict instanceof Verdict.Facts facts) {
							facts.facts()
								.stream()
								.filter(BodySeen.class::isInstance)
								.map(BodySeen.class::cast)
								.filter((seen) -> seen.form() != null)
								.forEach(scans::add);
						}
					});
			}
		}
		return scans;
	}

	private long bytes() throws SQLException {
		return Long.parseLong(Facts
			.rows(StoreFile.GALAXY, this.data,
					"select page_count * page_size as n from pragma_page_count, " + "pragma_page_size")
			.getFirst()
			.split("=", -1)[1]);
	}

}
