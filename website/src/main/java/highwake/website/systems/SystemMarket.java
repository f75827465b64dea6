package highwake.website.systems;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// When a market was last reported, as `/v2/system/…/markets` tells it.
///
/// @param updatedAt null for a station without a market
record SystemMarket(long marketId, @Nullable Instant updatedAt) {
}
