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

	/// Takes over a row of another page.
	void copy(int row, SystemPage from, int fromRow) {
		this.addresses[row] = from.addresses[fromRow];
		this.x[row] = from.x[fromRow];
		this.y[row] = from.y[fromRow];
		this.z[row] = from.z[fromRow];
		this.updatedAt[row] = from.updatedAt[fromRow];
		this.names.copy(row, from.names, fromRow);
	}

}
