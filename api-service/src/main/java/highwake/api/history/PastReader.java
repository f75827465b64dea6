package highwake.api.history;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.http.Cursor;
import highwake.store.history.OfferCell;
import highwake.store.history.OfferPast;

/// Takes the wanted part of a market's reports as they are read, the newest first. Two may be of the same moment: the
/// cursor counts how many of its moment were shown.
final class PastReader implements OfferPast.Visitor {

	private static final Cursor CURSOR = new Cursor("reports", 2);

	private final int most;

	private final long oldest;

	private final long lastAt;

	private final long shownThen;

	private final List<MarketPast.Report> found = new ArrayList<>();

	private long seenThen;

	private boolean isDone;

	private PastReader(int most, long oldest, long lastAt, long shownThen) {
		this.most = most;
		this.oldest = oldest;
		this.lastAt = lastAt;
		this.shownThen = shownThen;
	}

	/// @param oldest the oldest report that is wanted, epoch milliseconds; throws
	/// [highwake.api.http.BadParameter] for a cursor that is none
	static PastReader of(PastQuery query, long oldest) {
		String after = query.after();
		List<String> words = CURSOR.words(after);
		return (after == null || words.isEmpty()) ? new PastReader(query.most(), oldest, Long.MAX_VALUE, 0)
				: new PastReader(query.most(), oldest, Cursor.number(after, words.get(0)),
						Cursor.number(after, words.get(1)));
	}

	@Override
	public void visit(long reportedAt, OfferCell offer) {
		this.isDone |= reportedAt < this.oldest || this.found.size() > this.most;
		if (this.isDone || reportedAt > this.lastAt) {
			return;
		}
		if (reportedAt == this.lastAt && this.seenThen < this.shownThen) {
			this.seenThen++;
			return;
		}
		this.found.add(MarketPast.Report.of(reportedAt, offer));
	}

	/// Tells whether what is older is not wanted.
	boolean isDone() {
		return this.isDone;
	}

	/// Lists the part.
	List<MarketPast.Report> items() {
		return this.found.subList(0, Math.min(this.most, this.found.size()));
	}

	/// Answers where the next part begins, null where this is the last.
	@Nullable String next() {
		if (this.found.size() <= this.most) {
			return null;
		}
		long at = items().getLast().reportedAt().toEpochMilli();
		long shown = items().stream().filter((report) -> report.reportedAt().toEpochMilli() == at).count();
		return CURSOR.of(at, (at == this.lastAt) ? shown + this.shownThen : shown);
	}

}
