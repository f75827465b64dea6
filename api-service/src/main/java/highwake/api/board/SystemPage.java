package highwake.api.board;

/// The columns of 256 systems. Written while its edit owns it, never after.
final class SystemPage {

	static final int BITS = 8;

	static final int SIZE = 1 << BITS;

	static final int MASK = SIZE - 1;

	final long[] addresses;

	/// Steps of 1/32 light-year, as are the two that follow.
	final int[] x;

	final int[] y;

	final int[] z;

	/// Epoch milliseconds.
	final long[] updatedAt;

	final NameColumn names;

	SystemPage() {
		this.addresses = new long[SIZE];
		this.x = new int[SIZE];
		this.y = new int[SIZE];
		this.z = new int[SIZE];
		this.updatedAt = new long[SIZE];
		this.names = new NameColumn(SIZE);
	}

	SystemPage(SystemPage from) {
		this.addresses = from.addresses.clone();
		this.x = from.x.clone();
		this.y = from.y.clone();
		this.z = from.z.clone();
		this.updatedAt = from.updatedAt.clone();
		this.names = new NameColumn(from.names);
	}

	/// Writes a system in a row that has none.
	void put(int row, SystemRecords.Reader record) {
		this.addresses[row] = record.address();
		this.x[row] = record.x();
		this.y[row] = record.y();
		this.z[row] = record.z();
		this.updatedAt[row] = record.updatedAt();
		record.nameTo(this.names, row);
	}

}
