package highwake.api.board;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/// The columns of 256 stations. Written while its edit owns it, never after.
final class StationPage {

	static final int BITS = 8;

	static final int SIZE = 1 << BITS;

	static final int MASK = SIZE - 1;

	/// The station's system and place are known.
	static final int PLACED = 1;

	/// The station is a fleet carrier.
	static final int CARRIER = 2;

	/// The station's type is known.
	static final int TYPED = 4;

	/// A report that lists nothing.
	static final byte[] NO_OFFERS = { 0 };

	final long[] marketIds;

	/// The address of the system, 0 while it is not known.
	final long[] addresses;

	/// Steps of 1/32 light-year, as are the two that follow; 0 while not [#PLACED].
	final int[] x;

	final int[] y;

	final int[] z;

	/// [#PLACED], [#CARRIER] and [#TYPED].
	final byte[] traits;

	/// Bits of [Service].
	final int[] services;

	/// 1 small, 2 medium, 3 large, 0 while it is not known.
	final byte[] pads;

	/// Epoch milliseconds of the newest market report, 0 while there is none.
	final long[] reportedAt;

	/// How many reports of the market there were lately, see [Frequency]; 0 while there
	/// is none.
	final float[] frequencies;

	/// The market's place in the change signal.
	final long[] changes;

	/// The newest market report, as [highwake.store.PackedOffers] packs it.
	final byte[][] offers;

	/// What answers show; null while only a market report is known.
	final @Nullable Station[] stations;

	StationPage() {
		this.marketIds = new long[SIZE];
		this.addresses = new long[SIZE];
		this.x = new int[SIZE];
		this.y = new int[SIZE];
		this.z = new int[SIZE];
		this.traits = new byte[SIZE];
		this.services = new int[SIZE];
		this.pads = new byte[SIZE];
		this.reportedAt = new long[SIZE];
		this.frequencies = new float[SIZE];
		this.changes = new long[SIZE];
		this.offers = new byte[SIZE][];
		this.stations = new Station[SIZE];
		Arrays.fill(this.offers, NO_OFFERS);
	}

	StationPage(StationPage from) {
		this.marketIds = from.marketIds.clone();
		this.addresses = from.addresses.clone();
		this.x = from.x.clone();
		this.y = from.y.clone();
		this.z = from.z.clone();
		this.traits = from.traits.clone();
		this.services = from.services.clone();
		this.pads = from.pads.clone();
		this.reportedAt = from.reportedAt.clone();
		this.frequencies = from.frequencies.clone();
		this.changes = from.changes.clone();
		this.offers = from.offers.clone();
		this.stations = from.stations.clone();
	}

	/// Answers the cell of a station's place.
	long cell(int row, Grid grid) {
		return ((this.traits[row] & PLACED) != 0) ? grid.cell(this.x[row], this.y[row], this.z[row]) : Grid.NOWHERE;
	}

}
