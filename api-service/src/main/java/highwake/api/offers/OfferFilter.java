package highwake.api.offers;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

import highwake.api.board.BoardStations;
import highwake.api.board.PriceOrder;

/// What a query wants, asked of each offer in turn. For one snapshot and one thread.
final class OfferFilter {

	/// Steps of 1/32 light-year, squared: some less than 150 light-years.
	private static final long LISTED_WITHIN = 4800L * 4800;

	private final BoardStations stations;

	private final Side side;

	private final Carriers carriers;

	private final @Nullable Around around;

	/// The stations around, within a distance: whether an offer's is one of them is then
	/// asked of some kilobytes, and not of the places of all. Further around a walk along
	/// the prices soon has what it needs.
	private final @Nullable BitSet near;

	private final long since;

	private final long leastTonnes;

	private final long worstRank;

	/// @param around null for the whole galaxy
	/// @param since epoch milliseconds of the oldest report that is wanted
	OfferFilter(BoardStations stations, Side side, OfferQuery query, @Nullable Around around, long since) {
		this.stations = stations;
		this.side = side;
		this.carriers = query.carriers();
		this.around = around;
		this.near = (around != null && around.beyond() <= LISTED_WITHIN)
				? stations.around(around.point(), around.beyond()) : null;
		this.since = since;
		this.leastTonnes = query.leastTonnes();
		this.worstRank = query.worstRank(side);
	}

	/// Tells whether the price of that rank, and so of every greater one, is too bad.
	boolean isBeyond(int rank) {
		return rank > this.worstRank;
	}

	/// Tells whether the offer that a reader stands at is wanted, whatever its price. The
	/// distance comes first: nearly every offer of the galaxy is too far.
	boolean admits(PriceOrder.Reader offer) {
		int ordinal = offer.ordinal();
		return (this.around == null || isNear(ordinal, this.around)) && admits(ordinal, offer.tonnes());
	}

	/// Tells whether an offer is wanted, whatever its price and wherever it is.
	boolean admits(int ordinal, int tonnes) {
		return this.side.hasVolume(tonnes, this.leastTonnes) && this.stations.reportedAt(ordinal) >= this.since
				&& this.stations.address(ordinal) != 0 && this.carriers.admits(this.stations, ordinal);
	}

	private boolean isNear(int ordinal, Around around) {
		return isWithin(ordinal, around)
				&& !(around.isItselfLeftOut() && this.stations.address(ordinal) == around.address());
	}

	private boolean isWithin(int ordinal, Around around) {
		return (this.near != null) ? this.near.get(ordinal)
				: this.stations.squaredTo(ordinal, around.point()) < around.beyond() && this.stations.isPlaced(ordinal);
	}

	/// Answers the square of an offer's distance, in steps; 0 where nothing is measured.
	long squared(int ordinal) {
		return (this.around == null) ? 0 : this.stations.squaredTo(ordinal, this.around.point());
	}

}
