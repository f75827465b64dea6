package highwake.api.bodies;

import java.util.List;

import org.springframework.stereotype.Component;

import highwake.api.files.DataFiles;
import highwake.api.systems.StarSystem;
import highwake.galaxy.BodyKey;
import highwake.galaxy.SystemAddress;

/// The bodies in `galaxy.db`. A system has 512 at most.
@Component
class Bodies {

	/// All bodies of a system that are of a kind EDSM lists: stars and planets.
	static final String WORLDS = """
			select * from body where id between :from and :to and kind in (0, 1) order by id""";

	/// No address of a system with bodies is longer.
	private static final int ADDRESS_BITS = 55;

	private final DataFiles files;

	Bodies(DataFiles files) {
		this.files = files;
	}

	/// Lists the stars and planets of a system, by the game's number.
	List<Body> worlds(StarSystem system) {
		if (!canHaveBodies(system.address())) {
			return List.of();
		}
		return this.files.galaxy()
			.sql(WORLDS)
			.param("from", BodyKey.of(system.address(), 0).value())
			.param("to", BodyKey.of(system.address(), BodyKey.MOST_BODIES - 1).value())
			.query((row, _) -> BodyRow.read(row, system.name()))
			.list();
	}

	private static boolean canHaveBodies(SystemAddress address) {
		return address.value() >>> ADDRESS_BITS == 0;
	}

}
