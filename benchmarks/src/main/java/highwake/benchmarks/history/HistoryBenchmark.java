package highwake.benchmarks.history;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import highwake.benchmarks.Benchmark;
import highwake.benchmarks.Scratch;
import highwake.benchmarks.report.Figure;
import highwake.benchmarks.report.Machine;
import highwake.benchmarks.report.Report;

/// The price of one good at one market over 90 days, read from `history.db` as any reader may; and the bytes that an
/// offer takes there that changed.
public final class HistoryBenchmark implements Benchmark {

	private static final Duration PAST = Duration.ofDays(90);

	private static final Instant END = Instant.parse("2026-11-20T00:00:00Z");

	private static final int GOODS = 120;

	private static final int RUNS = 5;

	private static final int READS = 200;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final List<Double> SHARES = List.of(1.0, 0.5, 0.2, 0.1, 0.05);

	@Override
	public String name() {
		return "history";
	}

	@Override
	public String about() {
		return "a price over 90 days, and the bytes of an offer that changed";
	}

	@Override
	public Report run() throws Exception {
		Machine machine = Machine.here();
		List<Figure> figures = new ArrayList<>();
		Scratch.run((data) -> {
			write(data);
			for (Kind kind : Kind.values()) {
				figures.addAll(reads(data, kind));
			}
		});
		for (double share : SHARES) {
			figures.add(new Figure(String.format(Locale.ROOT, "a week of repeats, %.0f %% move", share * 100),
					"B/changed", List.of(WeekOfRepeats.bytesPerChangedOffer(share))));
		}
		return new Report("./highwake bench " + name(), Instant.now(), machine, Map.of("markets",
				"three in one file, 90 days, " + GOODS + " goods a report", "reads",
				RUNS + " runs of " + READS + " after one to warm up, of one good after the other; each in its own "
						+ "transaction, on a connection that stays open",
				"week", "400 markets, 20 reports each by a Zipf-like law; first reports apart"), figures);
	}

	/// How often a market is reported in 90 days, and how much of it moves.
	private enum Kind {

		USUAL("2,000 reports, all move", 1, 2_000, 1), BUSY("24,500, 10 % move", 2, 24_500, 0.1),
		WORST("24,500, all move", 3, 24_500, 1);

		private final String title;

		private final int number;

		private final int reports;

		private final double share;

		Kind(String title, int number, int reports, double share) {
			this.title = title;
			this.number = number;
			this.reports = reports;
			this.share = share;
		}

		/// Spreads the reports evenly among as many of the most reported one.
		private boolean isReported(int report, int most) {
			return (long) (report + 1) * this.reports / most != (long) report * this.reports / most;
		}

		private ReportedMarket market() {
			return new ReportedMarket(this.number, GOODS, this.share);
		}

	}

	/// Writes the markets' reports in the order of their times, so that no market's pages
	/// are beside each other more than they would be.
	private static void write(Path data) throws SQLException {
		System.out.println("Writing 90 days ...");
		Map<Kind, ReportedMarket> markets = new EnumMap<>(Kind.class);
		int most = 0;
		for (Kind kind : Kind.values()) {
			markets.put(kind, kind.market());
			most = Math.max(most, kind.reports);
		}
		try (HistoryWriter file = new HistoryWriter(data)) {
			for (int report = 0; report < most; report++) {
				Instant at = END.minus(PAST).plusSeconds(PAST.toSeconds() * report / most);
				for (Map.Entry<Kind, ReportedMarket> market : markets.entrySet()) {
					if (market.getKey().isReported(report, most)) {
						file.add(market.getValue().report(at));
					}
				}
			}
		}
	}

	private static List<Figure> reads(Path data, Kind kind) throws SQLException {
		ReportedMarket market = kind.market();
		List<Double> halves = new ArrayList<>();
		List<Double> nearlyAll = new ArrayList<>();
		List<Double> cpu = new ArrayList<>();
		try (PriceReads reads = new PriceReads(data)) {
			for (int run = 0; run <= RUNS; run++) {
				List<Double> millis = new ArrayList<>();
				long cpuBegun = THREADS.getCurrentThreadCpuTime();
				for (int read = 0; read < READS; read++) {
					long begun = System.nanoTime();
					int reports = reads.read(market.id(), market.good(read));
					millis.add((System.nanoTime() - begun) / 1e6);
					if (reports != kind.reports) {
						throw new IllegalStateException(reports + " reports of " + kind.reports + " were read");
					}
				}
				millis.sort(null);
				if (run > 0) { // the first is for the compiler
					halves.add(millis.get(READS / 2));
					nearlyAll.add(millis.get(READS * 99 / 100));
					cpu.add((THREADS.getCurrentThreadCpuTime() - cpuBegun) / 1e6 / READS);
				}
			}
			System.out.println(kind.title + ": read (" + reads.checksum() + ")");
		}
		return List.of(new Figure(kind.title + ", half within", "ms", halves),
				new Figure(kind.title + ", 99 % within", "ms", nearlyAll),
				new Figure(kind.title + ", CPU", "ms/read", cpu));
	}

}
