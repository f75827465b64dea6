package highwake.store.history;

import highwake.store.Varints;

/// Walks the differences of [EarlierReports], and the goods that differ in each. Not safe for threads.
final class EarlierReader {

	private final byte[] earlier;

	private final Varints.Reader lengths;

	private BitReader bits;

	private long ageMillis;

	private long changes;

	private int commodity;

	EarlierReader(byte[] earlier) {
		this.earlier = earlier;
		this.lengths = new Varints.Reader(earlier);
		this.bits = new BitReader(earlier, 0, 0);
	}

	/// Moves to the next older report; false when there is none.
	boolean next() {
		if (!this.lengths.hasMore()) {
			return false;
		}
		int length = this.lengths.take();
		this.bits = new BitReader(this.earlier, this.lengths.at(), this.lengths.at() + length);
		this.lengths.skip(length);
		this.ageMillis = Age.read(this.bits);
		this.changes = this.bits.number(EarlierReports.COUNT_ORDER);
		this.commodity = -1;
		return true;
	}

	/// Answers by how much the report is older than the one after it.
	long ageMillis() {
		return this.ageMillis;
	}

	/// Answers where this report's difference ends.
	int end() {
		return this.lengths.at();
	}

	/// Moves to the next good that differs; false when there is none. [#read(OfferCell)]
	/// must follow.
	boolean nextChange() {
		if (this.changes == 0) {
			return false;
		}
		this.changes--;
		this.commodity += (int) this.bits.number(EarlierReports.STEP_ORDER) + 1;
		return true;
	}

	/// Answers the number of the good that differs.
	int commodity() {
		return this.commodity;
	}

	/// Makes the newer offer of that good the older one.
	void read(OfferCell cell) {
		OfferCode.read(this.bits, cell);
	}

}
