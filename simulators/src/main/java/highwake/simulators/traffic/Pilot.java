package highwake.simulators.traffic;

import java.time.Instant;

import highwake.galaxy.CommoditySymbol;
import highwake.simulators.atlas.StarSystem;
import highwake.simulators.atlas.Station;
import org.jspecify.annotations.Nullable;

/// A commander of the demo galaxy: where the ship is and what it carries. Used by one thread.
final class Pilot {

	private final int number;

	private final Software software;

	private final int holdTonnes;

	private final boolean odyssey;

	private StarSystem system;

	private @Nullable Station docked;

	private @Nullable CommoditySymbol cargo;

	private int cargoTonnes;

	private Instant busyUntil = Instant.MIN;

	Pilot(int number, Software software, int holdTonnes, boolean odyssey, StarSystem system) {
		this.number = number;
		this.software = software;
		this.holdTonnes = holdTonnes;
		this.odyssey = odyssey;
		this.system = system;
	}

	int number() {
		return this.number;
	}

	Software software() {
		return this.software;
	}

	int holdTonnes() {
		return this.holdTonnes;
	}

	/// Tells whether the game on the commander's machine has the Odyssey expansion.
	boolean odyssey() {
		return this.odyssey;
	}

	StarSystem system() {
		return this.system;
	}

	@Nullable Station docked() {
		return this.docked;
	}

	@Nullable CommoditySymbol cargo() {
		return this.cargo;
	}

	int cargoTonnes() {
		return this.cargoTonnes;
	}

	boolean isFreeAt(Instant now) {
		return !this.busyUntil.isAfter(now);
	}

	void keepBusyUntil(Instant later) {
		this.busyUntil = later;
	}

	void load(@Nullable CommoditySymbol symbol, int tonnes) {
		this.cargo = symbol;
		this.cargoTonnes = tonnes;
	}

	void dockAt(Station station) {
		this.system = station.system();
		this.docked = station;
	}

	void flyTo(StarSystem elsewhere) {
		this.system = elsewhere;
		this.docked = null;
	}

}
