package highwake.benchmarks.history;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PriceReadsTests {

	private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

	@TempDir
	private Path data;

	@Test
	void everyReportThatWasWrittenIsRead() throws Exception {
		ReportedMarket market = new ReportedMarket(1, 30, 0.5);
		try (HistoryWriter file = new HistoryWriter(this.data)) {
			for (int report = 0; report < 300; report++) {
				file.add(market.report(START.plusSeconds(report * 60L)));
			}
		}
		try (PriceReads reads = new PriceReads(this.data)) {
			assertThat(reads.read(market.id(), market.good(0))).isEqualTo(300);
			assertThat(reads.read(market.id(), market.good(29))).isEqualTo(300);
		}
	}

	@Test
	void aboutThatShareOfAMarketMoves() {
		ReportedMarket market = new ReportedMarket(1, 100, 0.2);
		int moved = 0;
		for (int report = 0; report < 100; report++) {
			market.report(START.plusSeconds(report));
			moved += market.changed();
		}
		assertThat(moved).isBetween(1_700, 2_200);
	}

}
