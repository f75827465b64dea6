package highwake.api.board;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;

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

	private static final VarHandle TEXTS = MethodHandles.arrayElementVarHandle(byte[][].class);

	private static final int PLACE_BITS = 2;

	private static final int TRAITS = 3;

	/// A report that lists nothing.
	static final byte[] NO_OFFERS = { 0 };

	final long[] marketIds;

	/// The address of the system, 0 while it is not known.
	final long[] addresses;

	/// x, y and z in steps of 1/32 light-year, 0 while not [#PLACED], then the traits:
	/// [#PLACED], [#CARRIER] and [#TYPED]. Searches look at all stations' places in any
	/// order, and these lie in one line of memory.
	private final int[] places;

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

	/// What is kept of [#text]: the one column that is written while others read.
	private final byte[] @Nullable [] texts;

	StationPage() {
		this.marketIds = new long[SIZE];
		this.addresses = new long[SIZE];
		this.places = new int[SIZE << PLACE_BITS];
		this.services = new int[SIZE];
		this.pads = new byte[SIZE];
		this.reportedAt = new long[SIZE];
		this.frequencies = new float[SIZE];
		this.changes = new long[SIZE];
		this.offers = new byte[SIZE][];
		this.stations = new Station[SIZE];
		this.texts = new byte[SIZE][];
		Arrays.fill(this.offers, NO_OFFERS);
	}

	StationPage(StationPage from) {
		this.marketIds = from.marketIds.clone();
		this.addresses = from.addresses.clone();
		this.places = from.places.clone();
		this.services = from.services.clone();
		this.pads = from.pads.clone();
		this.reportedAt = from.reportedAt.clone();
		this.frequencies = from.frequencies.clone();
		this.changes = from.changes.clone();
		this.offers = from.offers.clone();
		this.stations = from.stations.clone();
		this.texts = new byte[SIZE][];
		for (int row = 0; row < SIZE; row++) {
			this.texts[row] = (byte[]) TEXTS.getAcquire(from.texts, row);
		}
	}

	/// Answers the square of the distance to a point, in steps.
	long squaredTo(Point point, int row) {
		int at = row << PLACE_BITS;
		return point.squaredTo(this.places[at], this.places[at + 1], this.places[at + 2]);
	}

	/// Answers a text of a station, made when it is first asked for. Two that come first
	/// at once both make it.
	byte[] text(int row, Function<Station, byte[]> maker) {
		byte[] kept = (byte[]) TEXTS.getAcquire(this.texts, row);
		if (kept == null) {
			kept = maker.apply(Objects.requireNonNull(this.stations[row]));
			TEXTS.setRelease(this.texts, row, kept);
		}
		return kept;
	}

	/// Replaces what answers show.
	void station(int row, @Nullable Station station) {
		this.stations[row] = station;
		this.texts[row] = null;
	}

	int traits(int row) {
		return this.places[(row << PLACE_BITS) + TRAITS];
	}

	boolean has(int row, int trait) {
		return (traits(row) & trait) != 0;
	}

	/// @param point null where it is not known
	void place(int row, @Nullable Point point, int traits) {
		int at = row << PLACE_BITS;
		this.places[at] = (point == null) ? 0 : point.x();
		this.places[at + 1] = (point == null) ? 0 : point.y();
		this.places[at + 2] = (point == null) ? 0 : point.z();
		this.places[at + TRAITS] = traits;
	}

	/// Tells whether a place is another than that of a station.
	boolean isMoved(int row, @Nullable Point point) {
		int at = row << PLACE_BITS;
		return (point == null) ? has(row, PLACED)
				: !has(row, PLACED) || point.squaredTo(this.places[at], this.places[at + 1], this.places[at + 2]) != 0;
	}

	/// Puts x, y and z of a station behind each other.
	void copyPlace(int row, int[] to, int at) {
		System.arraycopy(this.places, row << PLACE_BITS, to, at, TRAITS);
	}

	/// Answers the cell of a station's place.
	long cell(int row, Grid grid) {
		int at = row << PLACE_BITS;
		return has(row, PLACED) ? grid.cell(this.places[at], this.places[at + 1], this.places[at + 2]) : Grid.NOWHERE;
	}

}
