package highwake.collector.facts;

import java.util.List;

import highwake.galaxy.BodyKey;
import org.jspecify.annotations.Nullable;

/// A body of a system: a star, a planet, a cluster of a belt, a ring, a barycentre. Sources: `journal/1` Scan,
/// `scanbarycentre/1`; of its name all that speak of a body.
///
/// @param systemName the system's name by the same source: names of bodies mostly begin with it
/// @param name null where the source does not tell it
/// @param form what it is like; null where the source names it only
/// @param discovery null where the source does not tell
public record BodySeen(BodyKey body, Stamp stamp, String systemName, @Nullable String name, @Nullable Form form,
		@Nullable Discovery discovery) implements GalaxyFact {

	/// Answers everything but the discovery, which each galaxy has its own of.
	@Override
	public BodySeen shared() {
		return new BodySeen(this.body, this.stamp, this.systemName, this.name, this.form, null);
	}

	/// How much a scan tells. What a body is like hardly ever changes, so a richer scan
	/// wins over a newer one.
	public enum Detail {

		/// Nothing but the name.
		NAMED(0),
		/// A glance: class, mass, orbit, and nothing of the surface.
		GLANCED(1),
		/// All but where on its orbit it was.
		SCANNED(2),
		/// All there is.
		WHOLE(3);

		private final int code;

		Detail(int code) {
			this.code = code;
		}

		/// Answers the number that stands for this detail in files; greater is more.
		public int code() {
			return this.code;
		}

	}

	/// What sort of body it is.
	public enum Kind {

		/// A star.
		STAR(0),
		/// A planet or moon.
		PLANET(1),
		/// A cluster of a belt.
		CLUSTER(2),
		/// A ring of a planet.
		RING(3),
		/// The point that two bodies circle.
		BARYCENTRE(4);

		private final int code;

		Kind(int code) {
			this.code = code;
		}

		/// Answers the number that stands for this kind in files.
		public int code() {
			return this.code;
		}

	}

	/// What a body is like: one group of facts.
	///
	/// @param type the game's word: a star's `M`, `DA`; a planet's `Icy body`; null for
	/// others
	/// @param arrivalLs from the system's arrival point, light-seconds
	/// @param parents what it circles, the nearest first
	/// @param radiusM metres
	/// @param temperatureK of the surface, kelvin
	/// @param reserveLevel of its rings: `Pristine`, `Major`, `Common`, `Low`, `Depleted`
	public record Form(Detail detail, @Nullable Kind kind, @Nullable String type, @Nullable Double arrivalLs,
			List<Parent> parents, @Nullable Orbit orbit, @Nullable Spin spin, @Nullable Double radiusM,
			@Nullable Double temperatureK, @Nullable Star star, @Nullable Planet planet, List<Ring> rings,
			@Nullable String reserveLevel) {

		public Form {
			parents = List.copyOf(parents);
			rings = List.copyOf(rings);
		}

	}

	/// What a body circles.
	///
	/// @param kind the game's word: `Star`, `Planet`, `Null` for a barycentre, `Ring`
	public record Parent(String kind, int bodyId) {

	}

	/// The path of a body.
	///
	/// @param semiMajorAxisM metres
	/// @param inclination degrees, as all angles here
	/// @param period seconds
	/// @param ascendingNode null from old games
	/// @param meanAnomaly at the time of the scan; null from old games
	public record Orbit(double semiMajorAxisM, @Nullable Double eccentricity, @Nullable Double inclination,
			@Nullable Double periapsis, @Nullable Double period, @Nullable Double ascendingNode,
			@Nullable Double meanAnomaly) {

	}

	/// How a body turns.
	///
	/// @param period seconds; negative the other way round
	/// @param axialTilt radians
	/// @param isTidallyLocked null where the source does not tell
	public record Spin(@Nullable Double period, @Nullable Double axialTilt, @Nullable Boolean isTidallyLocked) {

	}

	/// What only stars have.
	///
	/// @param subclass 0 (hottest) to 9
	/// @param mass of the Sun's
	/// @param luminosity the Yerkes class, for example `Va`
	/// @param ageMy million years
	public record Star(@Nullable Integer subclass, @Nullable Double mass, @Nullable String luminosity,
			@Nullable Double absoluteMagnitude, @Nullable Long ageMy) {

	}

	/// What only planets and moons have.
	///
	/// @param mass of the Earth's
	/// @param gravity at the surface, metres per second squared
	/// @param pressure at the surface, pascal
	/// @param terraformState null for none
	/// @param atmosphere in the game's words, null for none
	/// @param volcanism in the game's words, null for none
	/// @param composition parts of ice, rock and metal, 1 the whole
	/// @param atmosphereComposition percent, the most first
	/// @param materials percent, the most first
	public record Planet(@Nullable Double mass, @Nullable Double gravity, @Nullable Double pressure,
			@Nullable Boolean isLandable, @Nullable String terraformState, @Nullable String atmosphere,
			@Nullable String atmosphereType, @Nullable String volcanism, List<Share> composition,
			List<Share> atmosphereComposition, List<Share> materials) {

		public Planet {
			composition = List.copyOf(composition);
			atmosphereComposition = List.copyOf(atmosphereComposition);
			materials = List.copyOf(materials);
		}

	}

	/// A part of something.
	public record Share(String name, double amount) {

	}

	/// A ring of a planet, or a belt of a star.
	///
	/// @param type the game's word without its wrapping: `Icy`, `Rocky`, `MetalRich`,
	/// `Metalic`
	/// @param massMt megatonnes
	/// @param innerM metres
	/// @param outerM metres
	public record Ring(String name, String type, double massMt, double innerM, double outerM) {

	}

	/// Whether somebody had been there before the scan; null where the source does not
	/// tell.
	public record Discovery(@Nullable Boolean wasDiscovered, @Nullable Boolean wasMapped,
			@Nullable Boolean wasFootfalled) {

	}

}
