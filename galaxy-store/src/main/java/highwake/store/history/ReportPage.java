package highwake.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import highwake.store.Varints;
import org.jspecify.annotations.Nullable;

/// A page of a market's past: several reports in a row, column by column, so that one good is read without the others.
///
/// A page tells its reports' ages; each of its [#STRIPS] strips holds the columns of the goods whose number leaves that
/// remainder, and of them only those that changed within the page. A page is read from the report that came after it, so
/// what is older can be dropped at any time.
public final class ReportPage {

	/// Into how many strips a page is cut.
	public static final int STRIPS = 16;

	static final int REPORTS_ORDER = 5;

	static final int RUN_ORDER = 0;

	private final byte[] ages;

	private final List<byte @Nullable []> strips;

	private final int reports;

	private final long ageMillis;

	private ReportPage(byte[] ages, List<byte @Nullable []> strips, int reports, long ageMillis) {
		this.ages = ages;
		this.strips = strips;
		this.reports = reports;
		this.ageMillis = ageMillis;
	}

	/// Makes a page of all earlier reports.
	/// @param newest the report after the page, packed
	/// @param earlier at least one
	public static ReportPage of(byte[] newest, byte[] earlier) {
		OfferCells cells = new OfferCells(newest);
		Map<Integer, Column> columns = new TreeMap<>();
		List<Long> ages = new ArrayList<>();
		EarlierReader reports = new EarlierReader(earlier);
		OfferCell newer = new OfferCell();
		while (reports.next()) {
			ages.add(reports.ageMillis());
			while (reports.nextChange()) {
				OfferCell cell = cells.of(reports.commodity());
				newer.take(cell);
				reports.read(cell);
				columns.computeIfAbsent(reports.commodity(), (_) -> new Column()).add(ages.size(), newer, cell);
			}
		}
		List<byte @Nullable []> strips = new ArrayList<>();
		for (int strip = 0; strip < STRIPS; strip++) {
			strips.add(strip(columns, strip, ages.size()));
		}
		return new ReportPage(written(ages), strips, ages.size(), ages.getFirst());
	}

	/// Answers which strip a commodity is in.
	public static int stripOf(int commodity) {
		return commodity % STRIPS;
	}

	/// Answers the page's reports: `page.ages`.
	public byte[] ages() {
		return this.ages.clone();
	}

	/// Answers a strip, or null where nothing in it changed.
	public byte @Nullable [] strip(int strip) {
		byte[] columns = this.strips.get(strip);
		return (columns != null) ? columns.clone() : null;
	}

	/// Answers how many reports are in the page.
	public int reports() {
		return this.reports;
	}

	/// Answers by how much the page's newest report is older than the report after the
	/// page.
	public long ageMillis() {
		return this.ageMillis;
	}

	private static byte[] written(List<Long> ages) {
		BitWriter out = new BitWriter();
		out.number(ages.size(), REPORTS_ORDER);
		ages.forEach((age) -> Age.write(out, age));
		return out.toBytes();
	}

	private static byte @Nullable [] strip(Map<Integer, Column> columns, int strip, int reports) {
		Varints.Writer out = new Varints.Writer(64);
		int before = -1;
		for (Map.Entry<Integer, Column> column : columns.entrySet()) {
			if (stripOf(column.getKey()) == strip) {
				int index = column.getKey() / STRIPS;
				byte[] bits = column.getValue().toBytes(reports);
				out.put(index - before - 1).put(bits.length).put(bits);
				before = index;
			}
		}
		return out.isEmpty() ? null : out.bytes();
	}

	/// What became of one good within a page: how many reports it stayed as it was, then
	/// its
	/// older offer, and so on to the
	/// end of the page.
	private static final class Column {

		private final BitWriter out = new BitWriter();

		private int last;

		/// @param report its place in the page, from 1
		void add(int report, OfferCell newer, OfferCell older) {
			run(report);
			OfferCode.write(this.out, newer, older);
		}

		byte[] toBytes(int reports) {
			run(reports + 1);
			return this.out.toBytes();
		}

		private void run(int to) {
			this.out.number(to - this.last - 1L, RUN_ORDER);
			this.last = to;
		}

	}

}
