package highwake.api.offers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import highwake.api.board.Station;
import highwake.galaxy.Bracket;

/// A station without a market report, or whose report lists nothing: an [Order] whose trade is null, as Ardent has it.
record NothingListed(@Nullable String commodityName, long marketId, String stationName, @Nullable String stationType,
		@Nullable Double distanceToArrival, @Nullable Integer maxLandingPadSize, @Nullable Integer bodyId,
		@Nullable String bodyName, @Nullable Long systemAddress, String systemName, @Nullable Double systemX,
		@Nullable Double systemY, @Nullable Double systemZ, @Nullable Integer buyPrice, @Nullable Integer demand,
		@Nullable Bracket demandBracket, @Nullable Integer meanPrice, @Nullable Integer sellPrice,
		@Nullable Integer stock, @Nullable Bracket stockBracket, @Nullable Instant updatedAt) implements Listing {

	static NothingListed at(Station station) {
		return new NothingListed(null, station.marketId(), station.stationName(), station.stationType(),
				station.distanceToArrival(), station.maxLandingPadSize(), station.bodyId(), station.bodyName(),
				station.systemAddress(), station.systemName(), station.systemX(), station.systemY(), station.systemZ(),
				null, null, null, null, null, null, null, null);
	}

}
