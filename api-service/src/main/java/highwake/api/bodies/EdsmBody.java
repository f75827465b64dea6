package highwake.api.bodies;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// A star or planet as EDSM tells of it: the components are the JSON, in Ardent's order; what is not known is left out.
///
/// @param id the body's key in our files
/// @param id64 the game's own: the system's address and, above its 55 bits, the number of the body
/// @param parents what it circles, the nearest first: `{"Star":0}`
/// @param distanceToArrival light-seconds
/// @param star only of stars
/// @param surfaceTemperature kelvin
/// @param semiMajorAxis astronomical units
/// @param orbitalInclination degrees
/// @param argOfPeriapsis degrees
/// @param rotationalPeriod days
/// @param axialTilt radians
/// @param planet only of planets
/// @param orbitalPeriod days
/// @param materials percent, the most first
@JsonInclude(JsonInclude.Include.NON_NULL)
record EdsmBody(long systemAddress, long id, BigInteger id64, int bodyId, @Nullable String bodyName, String bodyType,
		@Nullable String subType, @Nullable List<Map<String, Integer>> parents, @Nullable Double distanceToArrival,
		@JsonUnwrapped @Nullable Star star, @Nullable Double surfaceTemperature, @Nullable Double semiMajorAxis,
		@Nullable Double orbitalEccentricity, @Nullable Double orbitalInclination, @Nullable Double argOfPeriapsis,
		@Nullable Double rotationalPeriod, @Nullable Boolean rotationalPeriodTidallyLocked, @Nullable Double axialTilt,
		@Nullable List<Disc> belts, @JsonUnwrapped @Nullable Planet planet, @Nullable Double orbitalPeriod,
		@Nullable Map<String, Double> materials, @Nullable List<Disc> rings, @Nullable String reserveLevel) {

	/// What only stars have.
	///
	/// @param age million years
	/// @param solarMasses of the Sun's, as the next
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Star(boolean isMainStar, @Nullable Boolean isScoopable, @Nullable Long age, @Nullable String spectralClass,
			@Nullable String luminosity, @Nullable Double absoluteMagnitude, @Nullable Double solarMasses,
			@Nullable Double solarRadius) {
	}

	/// What only planets have.
	///
	/// @param gravity of the Earth's, as the next
	/// @param radius kilometres
	/// @param surfacePressure atmospheres
	/// @param atmosphereComposition percent, the most first, as the next
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Planet(@Nullable Boolean isLandable, @Nullable Double gravity, @Nullable Double earthMasses,
			@Nullable Double radius, @Nullable Double surfacePressure, @Nullable String volcanismType,
			@Nullable String atmosphereType, @Nullable Map<String, Double> atmosphereComposition,
			@Nullable Map<String, Double> solidComposition, @Nullable String terraformingState) {
	}

	/// A ring or a belt.
	///
	/// @param mass megatonnes
	/// @param innerRadius kilometres
	/// @param outerRadius kilometres
	record Disc(String name, String type, double mass, double innerRadius, double outerRadius) {
	}

}
