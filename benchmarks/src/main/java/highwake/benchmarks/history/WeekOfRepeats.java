package highwake.benchmarks.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import highwake.benchmarks.Scratch;
import highwake.store.StoreFile;

/// What a week takes in `history.db`, each market's first report apart: markets are visited by a Zipf-like law as on the
/// live feed, about twenty times each.
final class WeekOfRepeats {

	private static final int MARKETS = 400;

	private static final int REPORTS = MARKETS * 20;

	private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");

	private static final Duration STEP = Duration.ofDays(7).dividedBy(REPORTS);

	private WeekOfRepeats() {
	}

	/// Answers the bytes on disk for each offer that changed, with everything that SQLite
	/// adds.
	/// @param share of a market's offers that move between two reports
	static double bytesPerChangedOffer(double share) throws Exception {
		long first = Scratch.in((data) -> write(data, share, 0)).bytes();
		Written all = Scratch.in((data) -> write(data, share, REPORTS));
		return (double) (all.bytes() - first) / all.changed();
	}

	private record Written(long bytes, long changed) {
	}

	/// Writes each market once, and then some repeats.
	private static Written write(Path data, double share, int repeats) throws SQLException {
		Random random = new Random(3);
		List<ReportedMarket> markets = new ArrayList<>();
		double[] visits = new double[MARKETS];
		double sum = 0;
		for (int market = 0; market < MARKETS; market++) {
			markets.add(new ReportedMarket(market, 20 + random.nextInt(140), share));
			sum += 1 / Math.pow(market + 20, 0.9);
			visits[market] = sum;
		}
		long changed = 0;
		try (HistoryWriter file = new HistoryWriter(data)) {
			for (ReportedMarket market : markets) {
				file.add(market.report(MONDAY));
			}
			for (int repeat = 1; repeat <= repeats; repeat++) {
				int at = Arrays.binarySearch(visits, random.nextDouble() * sum);
				ReportedMarket market = markets.get((at < 0) ? -at - 1 : at);
				file.add(market.report(MONDAY.plus(STEP.multipliedBy(repeat)).truncatedTo(ChronoUnit.SECONDS)));
				changed += market.changed();
			}
		}
		return new Written(bytes(data), changed);
	}

	private static long bytes(Path data) throws SQLException {
		try (Connection file = StoreFile.HISTORY
			.openReader(data); Statement statement = file.createStatement(); ResultSet row = statement.executeQuery("""
					select sum(pgsize) from dbstat where name in ('market', 'page', 'page_by_market', 'strip')""")) {
			return row.getLong(1);
		}
	}

}
