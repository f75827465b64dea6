package highwake.api.sold;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Ship;
import highwake.galaxy.Symbol;

/// How a ship is called under `/v3`: the components are the JSON. Null is what the catalogue does not know yet.
///
/// @param symbol the key
/// @param id Frontier's number
/// @param name as the game spells it; the symbol where the catalogue does not know it yet
/// @param pad the smallest landing pad that it fits on: `small`, `medium` or `large`
public record NamedShip(String symbol, @Nullable Long id, String name, @Nullable String pad) {

	static NamedShip of(Ship ship) {
		return new NamedShip(ship.symbol().value(), ship.id(), ship.name(), ship.pad().name().toLowerCase(Locale.ROOT));
	}

	/// Names a ship that the catalogue does not know yet.
	static NamedShip of(Symbol symbol) {
		return new NamedShip(symbol.value(), null, symbol.value(), null);
	}

}
