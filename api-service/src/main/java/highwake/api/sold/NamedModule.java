package highwake.api.sold;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import highwake.galaxy.ShipModule;
import highwake.galaxy.Symbol;

/// How a module is called under `/v3`: the components are the JSON. Null is what a module has not, or the catalogue does
/// not know yet.
///
/// @param symbol the key
/// @param id Frontier's number
/// @param name what it is, as the game spells it; the symbol where the catalogue does not know it yet
/// @param fullName the name with all that tells it from others: `5A Frame Shift Drive`, `2D Gimballed Beam Laser`,
/// `Python Lightweight Alloy`
/// @param category where it goes: `hardpoint`, `utility`, `standard`, `internal`
/// @param size its class, 0 to 8
/// @param rating `A` to `I`
/// @param mount `fixed`, `gimballed`, `turreted`
/// @param guidance `dumbfire`, `seeker`, `swarm`
/// @param ship the one that an armour fits
public record NamedModule(String symbol, @Nullable Long id, String name, String fullName, @Nullable String category,
		@JsonProperty("class") @Nullable Integer size, @Nullable String rating, @Nullable String mount,
		@Nullable String guidance, @Nullable Fits ship) {

	/// A ship that an armour is made for.
	public record Fits(String symbol, String name) {
	}

	/// @param ship the one that it fits, null where it fits all
	static NamedModule of(ShipModule module, @Nullable NamedShip ship) {
		return new NamedModule(module.symbol().value(), module.id(), module.name(), fullName(module, ship),
				module.category(), module.size(), module.rating(), module.mount(), module.guidance(),
				(ship == null) ? null : new Fits(ship.symbol(), ship.name()));
	}

	/// Names a module that the catalogue does not know yet.
	static NamedModule of(Symbol symbol) {
		return new NamedModule(symbol.value(), null, symbol.value(), symbol.value(), null, null, null, null, null,
				null);
	}

	private static String fullName(ShipModule module, @Nullable NamedShip ship) {
		if (ship != null) {
			return ship.name() + " " + module.name();
		}
		String mount = module.mount();
		String mounted = (mount == null) ? "" : Character.toUpperCase(mount.charAt(0)) + mount.substring(1) + " ";
		return module.size() + module.rating() + " " + mounted + module.name();
	}

}
