package highwake.website.systems;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A station as `/v2/system/…/stations` tells it, as far as the page reads it. Flags are 0, 1 or null.
record SystemStation(long marketId, String stationName, @Nullable Double distanceToArrival,
		@Nullable String stationType, @Nullable String controllingFaction, @Nullable String primaryEconomy,
		@Nullable String secondaryEconomy, @Nullable Integer shipyard, @Nullable Integer outfitting,
		@Nullable Integer blackMarket, @Nullable Integer interstellarFactors, @Nullable Integer materialTrader,
		@Nullable Integer technologyBroker, @Nullable Integer universalCartographics, @Nullable Integer refuel,
		@Nullable Integer repair, @Nullable Integer restock, @Nullable Integer searchAndRescue,
		@Nullable String bodyName, @Nullable Integer maxLandingPadSize, @Nullable Instant updatedAt) {

	/// Lists what is offered, in players' words, the rarest first.
	List<String> services() {
		List<String> services = new ArrayList<>();
		add(services, this.shipyard, "Shipyard");
		add(services, this.outfitting, "Outfitting");
		add(services, this.materialTrader, "Material trader");
		add(services, this.technologyBroker, "Technology broker");
		add(services, this.interstellarFactors, "Interstellar factors");
		add(services, this.blackMarket, "Black market");
		add(services, this.universalCartographics, "Cartographics");
		add(services, this.searchAndRescue, "Search and rescue");
		if (isThere(this.refuel) && isThere(this.repair) && isThere(this.restock)) {
			services.add("Refuel, repair, restock");
		}
		else {
			add(services, this.refuel, "Refuel");
			add(services, this.repair, "Repair");
			add(services, this.restock, "Restock");
		}
		return services;
	}

	private static void add(List<String> services, @Nullable Integer flag, String word) {
		if (isThere(flag)) {
			services.add(word);
		}
	}

	private static boolean isThere(@Nullable Integer flag) {
		return flag != null && flag != 0;
	}

}
