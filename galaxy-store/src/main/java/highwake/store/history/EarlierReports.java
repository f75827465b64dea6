package highwake.store.history;

import java.util.Arrays;

import highwake.store.PackedOffers;
import highwake.store.Varints;

/// The reports before a market's newest, newest first, each as its difference from the one after it: `market.earlier`.
///
/// A difference is its length in bytes as a varint, then bits: its age, the number of goods that differ, and for each by
/// ascending number the step from the number before (the first: from -1) and the offer's code.
public final class EarlierReports {

	/// No report before the newest.
	public static final byte[] NONE = new byte[0];

	static final int COUNT_ORDER = 4;

	static final int STEP_ORDER = 1;

	private EarlierReports() {
	}

	/// Puts a report before all others, for it is no longer the newest.
	/// @param earlier what was there
	/// @param older the report, packed
	/// @param newer the newest report now, packed
	/// @param ageMillis by how much the report is older, 0 or more
	public static byte[] with(byte[] earlier, byte[] older, byte[] newer, long ageMillis) {
		byte[] difference = difference(older, newer, ageMillis);
		return new Varints.Writer(difference.length + earlier.length + 10).put(difference.length)
			.put(difference)
			.put(earlier)
			.bytes();
	}

	/// Answers what is left of earlier reports where those that are older than the newest
	/// by more than a time are
	/// forgotten; the same array where none is.
	public static byte[] within(byte[] earlier, long ageMillis) {
		EarlierReader reports = new EarlierReader(earlier);
		long age = 0;
		while (true) {
			int end = reports.end();
			if (!reports.next()) {
				return earlier;
			}
			age += reports.ageMillis();
			if (age > ageMillis) {
				return Arrays.copyOf(earlier, end);
			}
		}
	}

	/// Answers by how much the oldest report is older than the newest, which is not among
	/// them; 0 where there is none.
	public static long ageMillis(byte[] earlier) {
		EarlierReader reports = new EarlierReader(earlier);
		long age = 0;
		while (reports.next()) {
			age += reports.ageMillis();
		}
		return age;
	}

	/// Answers how many reports there are.
	public static int count(byte[] earlier) {
		EarlierReader reports = new EarlierReader(earlier);
		int count = 0;
		while (reports.next()) {
			count++;
		}
		return count;
	}

	private static byte[] difference(byte[] older, byte[] newer, long ageMillis) {
		Merge merge = new Merge(newer, older);
		int changes = 0;
		while (merge.next()) {
			changes++;
		}
		BitWriter out = new BitWriter();
		Age.write(out, ageMillis);
		out.number(changes, COUNT_ORDER);
		merge = new Merge(newer, older);
		int before = -1;
		while (merge.next()) {
			out.number(merge.commodity - before - 1L, STEP_ORDER);
			OfferCode.write(out, merge.newer, merge.older);
			before = merge.commodity;
		}
		return out.toBytes();
	}

	/// Walks two reports side by side and stops at each good that differs.
	private static final class Merge {

		private final Side newerSide;

		private final Side olderSide;

		private final OfferCell newer = new OfferCell();

		private final OfferCell older = new OfferCell();

		private int commodity;

		Merge(byte[] newer, byte[] older) {
			this.newerSide = new Side(newer);
			this.olderSide = new Side(older);
		}

		boolean next() {
			while (this.newerSide.commodity != Side.END || this.olderSide.commodity != Side.END) {
				this.commodity = Math.min(this.newerSide.commodity, this.olderSide.commodity);
				this.newerSide.take(this.commodity, this.newer);
				this.olderSide.take(this.commodity, this.older);
				if (!this.newer.isSame(this.older)) {
					return true;
				}
			}
			return false;
		}

	}

	private static final class Side {

		static final int END = Integer.MAX_VALUE;

		private final PackedOffers.Reader offers;

		private int commodity;

		Side(byte[] packed) {
			this.offers = new PackedOffers.Reader(packed);
			step();
		}

		/// Takes this report's offer of a good into a cell, and moves on where it lists
		/// it.
		void take(int wanted, OfferCell cell) {
			if (this.commodity == wanted) {
				cell.take(this.offers);
				step();
			}
			else {
				cell.clear();
			}
		}

		private void step() {
			this.commodity = this.offers.next() ? this.offers.commodity() : END;
		}

	}

}
