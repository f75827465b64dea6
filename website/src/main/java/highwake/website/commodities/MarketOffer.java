package highwake.website.commodities;

import java.time.Instant;

import highwake.website.stations.Pad;
import highwake.website.stations.StationKind;
import org.jspecify.annotations.Nullable;

/// One row of `/v2/commodity/name/{c}/imports` or `exports`, as far as the page reads it.
///
/// @param distanceToArrival light-seconds, or null where nobody has told
/// @param maxLandingPadSize 1 to 3, or null
/// @param systemX light-years from Sol, galactic frame; null where the place is unknown
/// @param demand tonnes; 0 on an import means any amount
/// @param demandBracket bars, 0 to 3; null where the market does not say
/// @param distance whole light-years from the system asked for, null without one
/// @param distanceLy the same, exact
record MarketOffer(long marketId, String stationName, @Nullable String stationType, @Nullable Double distanceToArrival,
		@Nullable Integer maxLandingPadSize, @Nullable Long systemAddress, @Nullable String systemName,
		@Nullable Double systemX, @Nullable Double systemY, @Nullable Double systemZ, int buyPrice, int demand,
		@Nullable Integer demandBracket, int meanPrice, int sellPrice, int stock, @Nullable Integer stockBracket,
		Instant updatedAt, @Nullable Double distance, @Nullable Double distanceLy) {

	int price(Side side) {
		return (side == Side.SELL) ? this.sellPrice : this.buyPrice;
	}

	int amount(Side side) {
		return (side == Side.SELL) ? this.demand : this.stock;
	}

	/// Answers the amount to order rows by: a market that takes any amount wants the
	/// most.
	long tonnes(Side side) {
		return takesAny(side) ? Long.MAX_VALUE : amount(side);
	}

	/// Tells whether a market buys without a limit, which reports write as a demand of 0.
	boolean takesAny(Side side) {
		return side == Side.SELL && this.demand == 0;
	}

	@Nullable Integer bracket(Side side) {
		return (side == Side.SELL) ? this.demandBracket : this.stockBracket;
	}

	Pad pad() {
		return Pad.of(this.maxLandingPadSize);
	}

	StationKind kind() {
		return StationKind.of(this.stationType);
	}

	/// Answers the light-years from the system asked for, or from Sol where none was;
	/// null where the place is unknown.
	@Nullable Double lightYears() {
		if (this.distanceLy != null) {
			return this.distanceLy;
		}
		if (this.distance != null) {
			return this.distance;
		}
		if (this.systemX == null || this.systemY == null || this.systemZ == null) {
			return null;
		}
		return Math.sqrt(this.systemX * this.systemX + this.systemY * this.systemY + this.systemZ * this.systemZ);
	}

}
