package highwake.api.systems;

import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import highwake.api.board.NearSystem;
import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;

/// A system as the public API shows it: the components are the JSON, in Ardent's order.
///
/// @param systemX light-years, as are the two that follow
/// @param systemSector the cube of 100 light-years that it is in
/// @param distance whole light-years; only in lists around a place
/// @param distanceLy the same, exact
/// @param ambiguous true where another system has the same name; only in searches
/// @param disambiguation the others of the same name; only where there are any
public record SystemAnswer(long systemAddress, String systemName, double systemX, double systemY, double systemZ,
		String systemSector, Instant updatedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long distance,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceLy,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean ambiguous,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SystemAnswer> disambiguation) {

	/// Answers one system.
	public static SystemAnswer of(StarSystem system) {
		return of(system, new Sectors());
	}

	private static SystemAnswer of(StarSystem system, Sectors sectors) {
		return of(system.address(), system.name(), system.place(), system.updatedAt(), sectors);
	}

	/// Answers the systems of a search.
	/// @param isAmbiguous tells of a place in the list whether another system has the
	/// same
	/// name
	public static List<SystemAnswer> found(List<StarSystem> systems, IntPredicate isAmbiguous) {
		Sectors sectors = new Sectors();
		return IntStream.range(0, systems.size()).mapToObj((at) -> {
			SystemAnswer plain = of(systems.get(at), sectors);
			return isAmbiguous.test(at) ? plain.with(null, null, true, null) : plain;
		}).toList();
	}

	static SystemAnswer of(Systems.Found found) {
		SystemAnswer plain = of(found.system());
		return found.namesakes().isEmpty() ? plain
				: plain.with(null, null, null, found.namesakes().stream().map(SystemAnswer::of).toList());
	}

	static SystemAnswer of(NearSystem near, Sectors sectors) {
		return of(near.address(), near.name(), near.place(), Instant.ofEpochMilli(near.updatedAt()), sectors)
			.with(Math.round(near.distanceLy()), near.distanceLy(), null, null);
	}

	private static SystemAnswer of(SystemAddress address, String name, Coordinates place, Instant updatedAt,
			Sectors sectors) {
		return new SystemAnswer(address.value(), name, place.x(), place.y(), place.z(), sectors.name(place), updatedAt,
				null, null, null, null);
	}

	private SystemAnswer with(@Nullable Long distance, @Nullable Double distanceLy, @Nullable Boolean ambiguous,
			@Nullable List<SystemAnswer> disambiguation) {
		return new SystemAnswer(this.systemAddress, this.systemName, this.systemX, this.systemY, this.systemZ,
				this.systemSector, this.updatedAt, distance, distanceLy, ambiguous, disambiguation);
	}

}
