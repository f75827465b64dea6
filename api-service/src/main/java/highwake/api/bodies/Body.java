package highwake.api.bodies;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import highwake.galaxy.BodyKey;
import org.jspecify.annotations.Nullable;

/// One body as `galaxy.db` has it, in the game's own words and units; null where no scan has told.
///
/// @param name in full, with the system's; null where it has none (a barycentre)
/// @param scannedAt when what follows was true
/// @param type the game's word: a star's `M`, `DA`; a planet's `Icy body`
/// @param arrivalLs light-seconds from the system's arrival point
/// @param parents what it circles, the nearest first
/// @param radiusM metres
/// @param temperatureK kelvin
/// @param reserveLevel of its rings: `Pristine`, `Major`, `Common`, `Low`, `Depleted`
/// @param star only of stars
/// @param planet only of planets and moons
record Body(BodyKey key, @Nullable String name, Detail detail, @Nullable Instant scannedAt, @Nullable Kind kind,
		@Nullable String type, @Nullable Double arrivalLs, List<Parent> parents, Orbit orbit, Spin spin,
		@Nullable Double radiusM, @Nullable Double temperatureK, @Nullable String reserveLevel, List<Ring> rings,
		@Nullable Star star, @Nullable Planet planet, Visits visits) {

	/// How much the richest scan told.
	enum Detail {

		/// Its name, if that.
		NAMED,
		/// Nothing of the surface.
		GLANCED,
		/// All but where on its orbit it was.
		SCANNED,
		/// All there is.
		WHOLE

	}

	/// What sort of body it is.
	enum Kind {

		/// A star, a black hole, a white dwarf.
		STAR,
		/// A planet or moon.
		PLANET,
		/// A cluster of a belt.
		CLUSTER,
		/// A ring of a planet.
		RING,
		/// The point that two bodies circle.
		BARYCENTRE

	}

	/// What a body circles.
	///
	/// @param kind the game's word: `Star`, `Planet`, `Ring`, `Null` for a barycentre
	record Parent(String kind, int bodyId) {
	}

	/// The path of a body.
	///
	/// @param semiMajorAxisM metres
	/// @param eccentricity 0 is a circle
	/// @param inclinationDeg degrees, as the three that are called so
	/// @param periodS seconds
	/// @param meanAnomalyDeg at the time of the scan
	record Orbit(@Nullable Double semiMajorAxisM, @Nullable Double eccentricity, @Nullable Double inclinationDeg,
			@Nullable Double periapsisDeg, @Nullable Double ascendingNodeDeg, @Nullable Double meanAnomalyDeg,
			@Nullable Double periodS) {
	}

	/// How a body turns.
	///
	/// @param periodS seconds; negative the other way round
	/// @param axialTiltRad radians
	record Spin(@Nullable Double periodS, @Nullable Double axialTiltRad, @Nullable Boolean isTidallyLocked) {
	}

	/// A ring, or a belt of a star.
	///
	/// @param name in full
	/// @param type the game's word: `Icy`, `Rocky`, `MetalRich`, `Metalic`
	/// @param massMt megatonnes
	/// @param innerM metres
	/// @param outerM metres
	record Ring(String name, String type, double massMt, double innerM, double outerM) {

		/// Tells whether it is a belt: what a star has, but for a brown dwarf's rings.
		@JsonIgnore
		boolean isBelt() {
			return !this.name.endsWith(" Ring");
		}

	}

	/// What only stars have.
	///
	/// @param subclass 0 (hottest) to 9
	/// @param massSuns of the Sun's
	/// @param absoluteMagnitude how bright it is: the less the brighter
	/// @param ageMy million years
	record Star(@Nullable Integer subclass, @Nullable Double massSuns, @Nullable String luminosity,
			@Nullable Double absoluteMagnitude, @Nullable Long ageMy) {
	}

	/// What only planets and moons have.
	///
	/// @param massEarths of the Earth's
	/// @param gravityMs2 metres per second squared
	/// @param pressurePa pascal
	/// @param compositionParts of ice, rock and metal; 1 is the whole
	/// @param atmospherePercent the most first
	/// @param materialsPercent the most first
	record Planet(@Nullable Double massEarths, @Nullable Double gravityMs2, @Nullable Double pressurePa,
			@Nullable Boolean isLandable, @Nullable String terraformState, @Nullable String atmosphere,
			@Nullable String atmosphereType, @Nullable String volcanism, List<Share> compositionParts,
			List<Share> atmospherePercent, List<Share> materialsPercent) {
	}

	/// A part of something.
	///
	/// @param amount parts of 1, or percent, as the list's name tells
	record Share(String name, double amount) {
	}

	/// Whether somebody had been there before some scan; what once was stays.
	record Visits(@Nullable Boolean wasDiscovered, @Nullable Boolean wasMapped, @Nullable Boolean wasFootfalled) {
	}

	/// Answers a body of which nothing is known but that it is there.
	static Body unknown(BodyKey key) {
		return new Body(key, null, Detail.NAMED, null, null, null, null, List.of(),
				new Orbit(null, null, null, null, null, null, null), new Spin(null, null, null), null, null, null,
				List.of(), null, null, new Visits(null, null, null));
	}

	/// Tells whether its surface has been scanned, so that what is not told is not there.
	boolean isSurveyed() {
		return this.detail.compareTo(Detail.SCANNED) >= 0;
	}

	/// Tells whether it is the star that ships arrive at.
	boolean isMainStar() {
		return this.kind == Kind.STAR && this.arrivalLs != null && this.arrivalLs == 0;
	}

}
