package highwake.benchmarks.history;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.facts.MarketReported;
import highwake.collector.projections.ProjectedFile;
import highwake.collector.projections.ReadFrame;
import highwake.collector.readings.Verdict;
import highwake.store.StoreFile;

/// Writes reports into `history.db` by the collector's own projection, in groups as large as the collector's. Not safe
/// for threads.
final class HistoryWriter implements AutoCloseable {

	private static final int GROUP = 1_000;

	private final ProjectedFile file;

	private final List<ReadFrame> group = new ArrayList<>(GROUP);

	private long seq;

	/// @param data an empty directory
	HistoryWriter(Path data) throws SQLException {
		ProjectedFile history = null;
		for (ProjectedFile opened : ProjectedFile.openAll(data)) {
			if (opened.file() == StoreFile.HISTORY) {
				history = opened;
			}
			else {
				opened.close();
			}
		}
		if (history == null) {
			throw new IllegalStateException("The collector has no projection of " + StoreFile.HISTORY.fileName());
		}
		this.file = history;
	}

	void add(MarketReported report) throws SQLException {
		this.group.add(new ReadFrame(++this.seq, 0, null, new Verdict.Facts(List.of(report)), null));
		if (this.group.size() == GROUP) {
			apply();
		}
	}

	@Override
	public void close() throws SQLException {
		try (this.file) {
			apply();
		}
	}

	private void apply() throws SQLException {
		this.file.apply("benchmark", List.copyOf(this.group));
		this.group.clear();
	}

}
