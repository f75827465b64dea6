package highwake.api.systems;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import highwake.api.board.BoardSystems;
import highwake.api.board.Boards;
import highwake.api.http.NotFound;
import highwake.galaxy.SystemAddress;

/// The star systems as the board has them.
@Component
public class Systems {

	private final Boards boards;

	Systems(Boards boards) {
		this.boards = boards;
	}

	/// A system, and the others of its name.
	///
	/// @param namesakes by address
	record Found(StarSystem system, List<StarSystem> namesakes) {
	}

	/// Answers the system that a path names; throws [NotFound] where there is none.
	/// @param type `name` or `address`
	public StarSystem require(String type, String value) {
		return find(SystemKey.of(type, value)).orElseThrow(Systems::notFound).system();
	}

	/// Answers the system of a name or an address; throws [NotFound] where there is none.
	/// What is all digits is an address: no system is called so.
	public StarSystem require(String nameOrAddress) {
		return requireWithNamesakes(nameOrAddress).system();
	}

	Found requireWithNamesakes(String nameOrAddress) {
		return find(nameOrAddress).orElseThrow(Systems::notFound);
	}

	/// Answers the system of a name or an address, empty where there is none.
	Optional<Found> find(String nameOrAddress) {
		boolean isAddress = !nameOrAddress.isEmpty() && nameOrAddress.chars().allMatch((c) -> c >= '0' && c <= '9');
		try {
			return find(SystemKey.of(isAddress ? "address" : "name", nameOrAddress));
		}
		catch (NotFound ex) {
			return Optional.empty();
		}
	}

	Found requireWithNamesakes(String type, String value) {
		return find(SystemKey.of(type, value)).orElseThrow(Systems::notFound);
	}

	/// Lists systems whose name starts with a text, in any case: by name, then by
	/// address.
	public List<StarSystem> starting(String text, int limit) {
		BoardSystems systems = this.boards.current().systems();
		return Arrays.stream(systems.starting(text, limit)).mapToObj((ordinal) -> system(systems, ordinal)).toList();
	}

	private Optional<Found> find(SystemKey key) {
		BoardSystems systems = this.boards.current().systems();
		return switch (key) {
			case SystemKey.ByName(String name) -> byName(systems, name);
			case SystemKey.ByAddress(SystemAddress address) -> byAddress(systems, address);
		};
	}

	/// The one spelled as asked comes first.
	private static Optional<Found> byName(BoardSystems systems, String name) {
		List<StarSystem> found = named(systems, name);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		StarSystem first = found.stream()
			.filter((system) -> system.name().equals(name))
			.findFirst()
			.orElseGet(found::getFirst);
		return Optional.of(new Found(first, without(first, found)));
	}

	private static Optional<Found> byAddress(BoardSystems systems, SystemAddress address) {
		int ordinal = systems.ordinal(address);
		if (ordinal < 0) {
			return Optional.empty();
		}
		StarSystem system = system(systems, ordinal);
		return Optional.of(new Found(system, without(system, named(systems, system.name()))));
	}

	private static List<StarSystem> named(BoardSystems systems, String name) {
		return Arrays.stream(systems.named(name)).mapToObj((ordinal) -> system(systems, ordinal)).toList();
	}

	private static List<StarSystem> without(StarSystem one, List<StarSystem> all) {
		return all.stream().filter((system) -> !system.address().equals(one.address())).toList();
	}

	private static StarSystem system(BoardSystems systems, int ordinal) {
		return new StarSystem(new SystemAddress(systems.key(ordinal)), systems.name(ordinal), systems.place(ordinal),
				Instant.ofEpochMilli(systems.updatedAt(ordinal)));
	}

	static NotFound notFound() {
		return new NotFound("System not found");
	}

}
