package highwake.api.offers;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/// Which offers are wanted. Every route takes those that it knows and leaves the others unread.
///
/// @param minVolume tonnes; 1 where it is absent
/// @param minPrice credits per tonne, for imports; 1 where it is absent
/// @param maxPrice credits per tonne, for exports; no bound where it is absent
/// @param fleetCarriers see [Carriers]
/// @param maxDaysAgo 90 where it is absent; counted by day in UTC: 1 is today, 2 is today and yesterday
/// @param maxDistance light-years; each route has its own default and limit
/// @param sort `price` where it is absent, or `distance`; only around a system
/// @param systemAddress where to measure from; wins over the name
/// @param systemName where to measure from
record OfferQuery(@Nullable @PositiveOrZero(message = NOT_NEGATIVE) Long minVolume,
		@Nullable @PositiveOrZero(message = NOT_NEGATIVE) Long minPrice,
		@Nullable @PositiveOrZero(message = NOT_NEGATIVE) Long maxPrice, @Nullable String fleetCarriers,
		@Nullable @PositiveOrZero(message = NOT_NEGATIVE) Long maxDaysAgo,
		@Nullable @PositiveOrZero(message = NOT_NEGATIVE) Double maxDistance,
		@Nullable @Pattern(regexp = "price|distance|", message = "must be price or distance") String sort,
		@Nullable String systemAddress, @Nullable String systemName) {

	static final String NOT_NEGATIVE = "must be 0 or more";

	private static final long DEFAULT_DAYS = 90;

	/// Beyond this every report is new enough.
	private static final long MOST_DAYS = 36_500;

	private static final double DEFAULT_LY = 100;

	private static final double MOST_NEARBY_LY = 500;

	private static final double MOST_AROUND_LY = 1000;

	long leastTonnes() {
		return (this.minVolume == null) ? 1 : this.minVolume;
	}

	/// Answers the worst rank that is still wanted: a price, or a negated one for
	/// imports.
	long worstRank(Side side) {
		return switch (side) {
			case EXPORTS -> (this.maxPrice == null) ? Long.MAX_VALUE : this.maxPrice;
			case IMPORTS -> (this.minPrice == null) ? -1 : -this.minPrice;
		};
	}

	Carriers carriers() {
		return Carriers.of(this.fleetCarriers);
	}

	/// Answers the epoch milliseconds of the oldest report that is wanted: the midnight
	/// that begins its day.
	long since(InstantSource clock) {
		long days = (this.maxDaysAgo == null) ? DEFAULT_DAYS : Math.min(this.maxDaysAgo, MOST_DAYS);
		LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
		return today.minusDays(days - 1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
	}

	/// Answers how far around a system to look, in light-years.
	double nearbyLy() {
		return (this.maxDistance == null) ? DEFAULT_LY : Math.min(this.maxDistance, MOST_NEARBY_LY);
	}

	/// Answers how far from a given system offers may be, in light-years; 0 and absent
	/// mean anywhere, as Ardent has it.
	double aroundLy() {
		if (this.maxDistance == null || this.maxDistance == 0) {
			return Double.POSITIVE_INFINITY;
		}
		return Math.min(this.maxDistance, MOST_AROUND_LY);
	}

	boolean sortsByDistance() {
		return "distance".equals(this.sort);
	}

}
