package highwake.api.offers;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import highwake.api.board.BoardStations;
import highwake.api.board.DockingAccess;
import highwake.api.board.Point;
import highwake.api.board.Station;
import highwake.api.stations.CarrierRule;
import highwake.api.systems.Place;

/// What a search wants of each offer. For one snapshot and one thread.
final class OfferCriteria {

	private static final String UNKNOWN = "unknown";

	private final BoardStations stations;

	private final Side side;

	private final CarrierRule carriers;

	private final Set<String> accesses;

	private final Set<String> types;

	private final long leastTonnes;

	private final long leastPrice;

	private final long greatestPrice;

	private final int leastPad;

	private final double mostArrivalLs;

	private final long since;

	private final @Nullable Point from;

	private final long squaredWithin;

	/// @param place to measure from, null for the whole galaxy
	/// @param now epoch milliseconds, from which ages are counted
	OfferCriteria(BoardStations stations, OfferSearchQuery query, @Nullable Place place, long now) {
		this.stations = stations;
		this.side = query.marketSide();
		this.carriers = query.carrierRule();
		this.accesses = query.accesses();
		this.types = query.stationTypes();
		this.leastTonnes = query.leastTonnes();
		this.leastPrice = (query.minPrice() == null) ? 0 : query.minPrice();
		this.greatestPrice = (query.maxPrice() == null) ? Long.MAX_VALUE : query.maxPrice();
		this.leastPad = query.leastPad();
		this.mostArrivalLs = (query.maxArrivalLs() == null) ? Double.POSITIVE_INFINITY : query.maxArrivalLs();
		this.since = now - query.oldest().toMillis();
		this.from = (place == null) ? null : Point.of(place.at());
		this.squaredWithin = Point.squaredWithin(query.withinLy());
	}

	/// Tells whether no offer of that rank or a greater one is wanted, for its price.
	boolean isBeyond(int rank) {
		return (this.side == Side.EXPORTS) ? rank > this.greatestPrice : -rank < this.leastPrice;
	}

	/// Tells whether an offer is wanted.
	boolean admits(int ordinal, int rank, int tonnes) {
		int priceCr = Math.abs(rank);
		return priceCr >= this.leastPrice && priceCr <= this.greatestPrice
				&& this.side.hasVolume(tonnes, this.leastTonnes) && this.stations.reportedAt(ordinal) >= this.since
				&& this.stations.address(ordinal) != 0 && this.carriers.admits(this.stations.isFleetCarrier(ordinal))
				&& this.stations.largestPad(ordinal) >= this.leastPad && isNear(ordinal) && isRight(ordinal);
	}

	private boolean isNear(int ordinal) {
		return this.from == null
				|| (this.stations.isPlaced(ordinal) && squared(ordinal, this.from) <= this.squaredWithin);
	}

	private boolean isRight(int ordinal) {
		Station station = this.stations.station(ordinal);
		return station != null && hasRightType(station) && isNearEnoughToTheStar(station) && hasRightAccess(station);
	}

	private boolean hasRightType(Station station) {
		String type = station.stationType();
		return this.types.isEmpty() || (type != null && this.types.contains(type));
	}

	private boolean isNearEnoughToTheStar(Station station) {
		Double arrivalLs = station.distanceToArrival();
		return Double.isInfinite(this.mostArrivalLs) || (arrivalLs != null && arrivalLs <= this.mostArrivalLs);
	}

	private boolean hasRightAccess(Station station) {
		if (this.accesses.isEmpty() || !station.isFleetCarrier()) {
			return true;
		}
		DockingAccess access = station.dockingAccess();
		return this.accesses.contains((access == null) ? UNKNOWN : access.word());
	}

	/// Answers the square of an offer's distance, in steps; 0 where nothing is measured.
	long squared(int ordinal) {
		return (this.from == null) ? 0 : squared(ordinal, this.from);
	}

	private long squared(int ordinal, Point point) {
		return this.stations.squaredTo(ordinal, point);
	}

}
