package highwake.api.sold;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import highwake.galaxy.Ship;
import highwake.galaxy.Ships;
import highwake.galaxy.Symbol;

/// The names that players know ships by.
@Component
public class ShipNames {

	private final Ships catalogue = Ships.load();

	private final NameBook book = new NameBook();

	ShipNames() {
		this.catalogue.all().forEach((ship) -> this.book.add(ship.name(), ship.symbol()));
	}

	/// Answers how a ship is called.
	public NamedShip of(Symbol symbol) {
		return this.catalogue.find(symbol).map(NamedShip::of).orElseGet(() -> NamedShip.of(symbol));
	}

	/// Lists the ships of the catalogue, by symbol.
	public List<Ship> all() {
		return List.copyOf(this.catalogue.all());
	}

	boolean knows(Symbol symbol) {
		return this.catalogue.find(symbol).isPresent();
	}

	/// Answers the ship of that name, in any case.
	Optional<Symbol> find(String name) {
		return this.book.find(name);
	}

}
