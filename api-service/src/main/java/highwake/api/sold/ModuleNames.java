package highwake.api.sold;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import highwake.galaxy.ShipModule;
import highwake.galaxy.ShipModules;
import highwake.galaxy.Symbol;

/// The names that players know modules by.
@Component
public class ModuleNames {

	/// Modules that come with a new ship and are never sold are called as those that are.
	private static final String FREE = "_free";

	private final ShipModules catalogue = ShipModules.load();

	private final ShipNames ships;

	private final NameBook fullNames = new NameBook();

	private final NameBook names = new NameBook();

	ModuleNames(ShipNames ships) {
		this.ships = ships;
		for (ShipModule module : this.catalogue.all()) {
			if (!module.symbol().value().endsWith(FREE)) {
				this.fullNames.add(of(module).fullName(), module.symbol());
				this.names.add(module.name(), module.symbol());
			}
		}
	}

	/// Answers how a module is called.
	public NamedModule of(Symbol symbol) {
		return this.catalogue.find(symbol).map(this::of).orElseGet(() -> NamedModule.of(symbol));
	}

	/// Lists the modules of the catalogue, by symbol.
	public List<ShipModule> all() {
		return List.copyOf(this.catalogue.all());
	}

	boolean knows(Symbol symbol) {
		return this.catalogue.find(symbol).isPresent();
	}

	/// Answers the module of that full name, in any case, or of that name where only one
	/// has it.
	Optional<Symbol> find(String name) {
		return this.fullNames.find(name).or(() -> this.names.find(name));
	}

	private NamedModule of(ShipModule module) {
		Symbol ship = module.ship();
		return NamedModule.of(module, (ship == null) ? null : this.ships.of(ship));
	}

}
