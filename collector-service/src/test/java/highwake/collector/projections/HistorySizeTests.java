package highwake.collector.projections;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

import highwake.collector.facts.MarketReported;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What a week of repeats takes on disk, each market's first report apart: at most 8 bytes for each offer that changed,
/// with everything that SQLite adds, whether everything changes or little does.
class HistorySizeTests {

	private static final int MARKETS = 400;

	private static final double MOST_BYTES = 8;

	@TempDir
	private Path directory;

	@Test
	void anOfferThatChangedTakesFewBytesWhereEverythingMoves() throws Exception {
		holds(WeekOfReports.everythingMoves(new Random(1)));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 0.2, 0.1, 0.05 })
	void anOfferThatChangedTakesFewBytesWhereFewMove(double share) throws Exception {
		holds(WeekOfReports.someMove(new Random(2), share));
	}

	private void holds(UnaryOperator<Offer> drift) throws Exception {
		List<MarketReported> reports = new WeekOfReports(MARKETS, new Random(3), drift).reports();
		Set<MarketId> seen = new HashSet<>();
		List<MarketReported> first = reports.stream().filter((report) -> seen.add(report.market())).toList();
		long changed = changed(reports);
		long bytes = bytes(reports, "all") - bytes(first, "first");
		double each = (double) bytes / changed;
		assertThat(changed).isGreaterThan(reports.size());
		assertThat(each).as("%d bytes for %d offers in %d reports", bytes, changed, reports.size())
			.isLessThanOrEqualTo(MOST_BYTES);
	}

	private static long changed(List<MarketReported> reports) {
		Map<MarketId, Set<Offer>> held = new HashMap<>();
		long changed = 0;
		for (MarketReported report : reports) {
			Set<Offer> now = new HashSet<>(report.offers());
			Set<Offer> before = held.put(report.market(), now);
			if (before != null) {
				Set<Object> goods = new HashSet<>();
				now.stream()
					.filter((offer) -> !before.contains(offer))
					.forEach((offer) -> goods.add(offer.commodity()));
				before.stream()
					.filter((offer) -> !now.contains(offer))
					.forEach((offer) -> goods.add(offer.commodity()));
				changed += goods.size();
			}
		}
		return changed;
	}

	/// Answers what the tables of reports take in a file, with their share of nothing
	/// else.
	private long bytes(List<MarketReported> reports, String name) throws Exception {
		Path data = Files.createDirectories(this.directory.resolve(name));
		List<ReadFrame> frames = new ArrayList<>();
		for (MarketReported report : reports) {
			frames.add(Facts.frame(frames.size() + 1, report));
		}
		try (ProjectedFile file = HistoryFile.open(data, 90)) {
			for (int from = 0; from < frames.size(); from += 250) {
				file.apply("log", frames.subList(from, Math.min(frames.size(), from + 250)));
			}
		}
		return bytes(data);
	}

	private static long bytes(Path data) throws SQLException {
		try (Connection file = StoreFile.HISTORY.openReader(data);
				Statement statement = file.createStatement();
				ResultSet row = statement.executeQuery("""
						select (select sum(pgsize) from dbstat where name in
								('market', 'page', 'page_by_market', 'strip'))
							+ (select freelist_count from pragma_freelist_count)
							* (select page_size from pragma_page_size)""")) {
			return row.getLong(1);
		}
	}

}
