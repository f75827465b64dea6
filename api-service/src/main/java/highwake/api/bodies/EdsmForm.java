package highwake.api.bodies;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.galaxy.Atmosphere;
import highwake.galaxy.Words;

/// Bodies in EDSM's words and units, which Ardent's clients know.
///
/// Units: what EDSM's dump of 2023 tells of bodies that captured scans tell of too. Its radius of the Sun is the game's own
/// (Sol's star is 695,499,968 m); its gravity is divided by about 9.8, here by the standard 9.80665.
@Component
class EdsmForm {

	private static final double METRES_PER_AU = 149_597_870_700.0;

	private static final double SUN_RADIUS_M = 695_500_000;

	private static final double SECONDS_PER_DAY = 86_400;

	private static final double STANDARD_GRAVITY = 9.80665;

	private static final double PASCAL_PER_ATMOSPHERE = 101_325;

	private static final double METRES_PER_KM = 1_000;

	private static final String VOLCANISM = " volcanism";

	private final Words words = Words.load();

	/// Answers a star or planet; throws [IllegalArgumentException] for what is neither.
	EdsmBody of(Body body) {
		Body.Star star = body.star();
		Body.Planet planet = body.planet();
		if (star == null && planet == null) {
			throw new IllegalArgumentException("EDSM lists stars and planets, not " + body.key());
		}
		boolean isStar = star != null;
		String type = body.type();
		String reserve = body.reserveLevel();
		Body.Orbit orbit = body.orbit();
		Body.Spin spin = body.spin();
		return new EdsmBody(body.key().system().value(), body.key().value(),
				new BigInteger(Long.toUnsignedString(body.key().id64())), body.key().bodyId(), body.name(),
				isStar ? "Star" : "Planet", (type != null) ? word(isStar ? "star" : "planet", type) : null,
				parents(body), body.arrivalLs(), (star != null) ? star(body, star) : null, body.temperatureK(),
				per(orbit.semiMajorAxisM(), METRES_PER_AU), orbit.eccentricity(), orbit.inclinationDeg(),
				orbit.periapsisDeg(), per(spin.periodS(), SECONDS_PER_DAY), spin.isTidallyLocked(), spin.axialTiltRad(),
				discs(body, (ring) -> isStar && ring.isBelt()), (planet != null) ? planet(body, planet) : null,
				per(orbit.periodS(), SECONDS_PER_DAY), (planet != null) ? shares(planet.materialsPercent(), 0) : null,
				discs(body, (ring) -> !isStar || !ring.isBelt()), (reserve != null) ? word("reserve", reserve) : null);
	}

	private static EdsmBody.Star star(Body body, Body.Star star) {
		String type = body.type();
		return new EdsmBody.Star(body.isMainStar(), (type != null) ? StarClass.isScoopable(type) : null, star.ageMy(),
				(type != null) ? StarClass.spectral(type, star.subclass()) : null, star.luminosity(),
				star.absoluteMagnitude(), star.massSuns(), per(body.radiusM(), SUN_RADIUS_M));
	}

	private EdsmBody.Planet planet(Body body, Body.Planet planet) {
		return new EdsmBody.Planet(planet.isLandable(), per(planet.gravityMs2(), STANDARD_GRAVITY), planet.massEarths(),
				per(body.radiusM(), METRES_PER_KM), per(planet.pressurePa(), PASCAL_PER_ATMOSPHERE),
				volcanism(body, planet), atmosphere(body, planet), shares(planet.atmospherePercent(), 0),
				shares(planet.compositionParts(), 2), terraforming(body, planet));
	}

	private static @Nullable List<Map<String, Integer>> parents(Body body) {
		return body.parents().isEmpty() ? null
				: body.parents().stream().map((parent) -> Map.of(parent.kind(), parent.bodyId())).toList();
	}

	private @Nullable List<EdsmBody.Disc> discs(Body body, Predicate<Body.Ring> wanted) {
		List<EdsmBody.Disc> discs = body.rings()
			.stream()
			.filter(wanted)
			.map((ring) -> new EdsmBody.Disc(ring.name(), word("ring", ring.type()), ring.massMt(),
					ring.innerM() / METRES_PER_KM, ring.outerM() / METRES_PER_KM))
			.toList();
		return discs.isEmpty() ? null : discs;
	}

	private static @Nullable String volcanism(Body body, Body.Planet planet) {
		String words = planet.volcanism();
		if (words == null) {
			return body.isSurveyed() ? "No volcanism" : null;
		}
		return Atmosphere
			.capitalised(words.endsWith(VOLCANISM) ? words.substring(0, words.length() - VOLCANISM.length()) : words);
	}

	private static @Nullable String atmosphere(Body body, Body.Planet planet) {
		boolean isTold = body.isSurveyed() || planet.atmosphere() != null || planet.atmosphereType() != null;
		return isTold ? new Atmosphere(planet.atmosphere(), planet.atmosphereType()).shown() : null;
	}

	private @Nullable String terraforming(Body body, Body.Planet planet) {
		String state = planet.terraformState();
		if (state == null) {
			return body.isSurveyed() ? "Not terraformable" : null;
		}
		return word("terraforming", state);
	}

	/// A word that the table does not know stays as the game writes it.
	private String word(String kind, String journal) {
		return this.words.shown(kind, journal).orElse(journal);
	}

	/// @param places by which the point moves, so that no digit is made up
	private static @Nullable Map<String, Double> shares(List<Body.Share> shares, int places) {
		if (shares.isEmpty()) {
			return null;
		}
		Map<String, Double> amounts = new LinkedHashMap<>();
		shares.forEach((share) -> amounts.put(Atmosphere.separated(share.name()),
				BigDecimal.valueOf(share.amount()).movePointRight(places).doubleValue()));
		return amounts;
	}

	private static @Nullable Double per(@Nullable Double number, double unit) {
		return (number != null) ? number / unit : null;
	}

}
