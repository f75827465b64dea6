package highwake.store.history;

import highwake.store.Varints;
import org.jspecify.annotations.Nullable;

/// One good at one market, report by report, from the newest back: what `market` and `page` of `history.db` hold of it.
///
/// Give it the market's newest report, then [#earlier(byte[])], then each page, the newest first; it tells the visitor of
/// every report, also of those in which the offer did not change. Not safe for threads.
public final class OfferPast {

	private final int commodity;

	private final Visitor visitor;

	private final OfferCells cells;

	private final OfferCell cell;

	private long reportedAt;

	/// @param commodity its number in the file
	/// @param reportedAt when the newest report was true, epoch milliseconds
	/// @param offers the newest report, packed
	public OfferPast(int commodity, long reportedAt, byte[] offers, Visitor visitor) {
		this.commodity = commodity;
		this.visitor = visitor;
		this.reportedAt = reportedAt;
		this.cells = new OfferCells(offers);
		this.cell = this.cells.of(commodity);
		visitor.visit(reportedAt, this.cell);
	}

	/// Goes back through the reports of `market.earlier`.
	public void earlier(byte[] earlier) {
		EarlierReader reports = new EarlierReader(earlier);
		while (reports.next()) {
			while (reports.nextChange()) {
				reports.read(this.cells.of(reports.commodity()));
			}
			step(reports.ageMillis());
		}
	}

	/// Goes back through the reports of a page.
	/// @param ages `page.ages`
	/// @param strip the strip that the commodity is in; null where the page has none
	public void page(byte[] ages, byte @Nullable [] strip) {
		BitReader times = new BitReader(ages, 0, ages.length);
		BitReader column = (strip != null) ? column(strip) : null;
		long reports = times.number(ReportPage.REPORTS_ORDER);
		long change = nextChange(column, 0);
		for (long report = 1; report <= reports; report++) {
			if (column != null && report == change) {
				OfferCode.read(column, this.cell);
				change = nextChange(column, report);
			}
			step(Age.read(times));
		}
	}

	private static long nextChange(@Nullable BitReader column, long report) {
		return (column != null) ? report + column.number(ReportPage.RUN_ORDER) + 1 : Long.MAX_VALUE;
	}

	private void step(long ageMillis) {
		this.reportedAt -= ageMillis;
		this.visitor.visit(this.reportedAt, this.cell);
	}

	/// Finds the commodity's column; null where it did not change in the page.
	private @Nullable BitReader column(byte[] strip) {
		int wanted = this.commodity / ReportPage.STRIPS;
		Varints.Reader in = new Varints.Reader(strip);
		int index = -1;
		while (in.hasMore()) {
			index += in.take() + 1;
			int length = in.take();
			if (index == wanted) {
				return new BitReader(strip, in.at(), in.at() + length);
			}
			in.skip(length);
		}
		return null;
	}

	/// Is told of each report, the newest first.
	@FunctionalInterface
	public interface Visitor {

		/// @param reportedAt when the report was true, epoch milliseconds
		/// @param offer the good in that report; good until the visit ends
		void visit(long reportedAt, OfferCell offer);

	}

}
