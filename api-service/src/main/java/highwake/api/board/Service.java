package highwake.api.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A service that commanders look for. Its name in a path is the constant's, in any case and with hyphens.
public enum Service {

	INTERSTELLAR_FACTORS(1), MATERIAL_TRADER(1 << 1), TECHNOLOGY_BROKER(1 << 2), BLACK_MARKET(1 << 3),
	UNIVERSAL_CARTOGRAPHICS(1 << 4), REFUEL(1 << 5), REPAIR(1 << 6), RESTOCK(1 << 7), SHIPYARD(1 << 8),
	OUTFITTING(1 << 9), SEARCH_AND_RESCUE(1 << 10), CONTACTS(1 << 11), CREW_LOUNGE(1 << 12), MISSIONS(1 << 13),
	TUNING(1 << 14);

	private final int bit;

	Service(int bit) {
		this.bit = bit;
	}

	/// Answers the service that a path calls so, empty where there is none.
	public static Optional<Service> of(String path) {
		String lower = path.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((service) -> service.path().equals(lower)).findAny();
	}

	/// Answers its name in a path, for example `material-trader`.
	public String path() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/// Answers its bit in [StationPage#services].
	int bit() {
		return this.bit;
	}

	/// Answers the bits of what a station is known to have.
	static int bits(Station station) {
		int bits = 0;
		for (Service service : values()) {
			Integer flag = service.flag(station);
			bits |= (flag != null && flag == 1) ? service.bit : 0;
		}
		return bits;
	}

	private @Nullable Integer flag(Station station) {
		return switch (this) {
			case INTERSTELLAR_FACTORS -> station.interstellarFactors();
			case MATERIAL_TRADER -> station.materialTrader();
			case TECHNOLOGY_BROKER -> station.technologyBroker();
			case BLACK_MARKET -> station.blackMarket();
			case UNIVERSAL_CARTOGRAPHICS -> station.universalCartographics();
			case REFUEL -> station.refuel();
			case REPAIR -> station.repair();
			case RESTOCK -> station.restock();
			case SHIPYARD -> station.shipyard();
			case OUTFITTING -> station.outfitting();
			case SEARCH_AND_RESCUE -> station.searchAndRescue();
			case CONTACTS -> station.contacts();
			case CREW_LOUNGE -> station.crewLounge();
			case MISSIONS -> station.missions();
			case TUNING -> station.tuning();
		};
	}

}
