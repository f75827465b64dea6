package highwake.collector.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import highwake.collector.facts.BodySeen.Detail;
import highwake.collector.facts.BodySeen.Form;
import highwake.collector.facts.BodySeen.Kind;
import highwake.collector.facts.BodySeen.Orbit;
import highwake.collector.facts.BodySeen.Parent;
import highwake.collector.facts.BodySeen.Planet;
import highwake.collector.facts.BodySeen.Ring;
import highwake.collector.facts.BodySeen.Share;
import highwake.collector.facts.BodySeen.Spin;
import highwake.collector.facts.BodySeen.Star;
import highwake.galaxy.Atmosphere;
import highwake.galaxy.BodyKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a body of a dump is like, in the journal's words and units. Never counted as a whole scan: the numbers have been
/// through other units, so the game's own word wins.
///
/// Source: bodies that the dumps share with captured scans (2026-11-20), and their published schemas.
///
/// @param gravity what the dump divides metres per second squared by
/// @param ringMetres what the dump measures rings in
record BodyFields(Glossary glossary, double gravity, double ringMetres) {

	/// Spansh's: gravity in 9.807 m/s², rings in metres.
	static BodyFields spansh(Glossary glossary) {
		return new BodyFields(glossary, 9.807, 1);
	}

	/// EDSM's: gravity in 9.798 m/s², rings in kilometres.
	static BodyFields edsm(Glossary glossary) {
		return new BodyFields(glossary, 9.798, 1_000);
	}

	private static final double METRES_PER_AU = 149_597_870_700.0;

	private static final double SUN_RADIUS_M = 695_500_000;

	private static final double SECONDS_PER_DAY = 86_400;

	private static final double PASCAL_PER_ATMOSPHERE = 101_325;

	private static final int MOST_PARTS = 100;

	/// Answers the body's form; null where the dump does not tell what it is.
	@Nullable Form form(Fields body) {
		String written = body.findWord("type");
		Kind kind = (written != null) ? kind(written) : null;
		if (kind == null) {
			return null;
		}
		Orbit orbit = orbit(body);
		Double radiusKm = size(body, "radius");
		Double radiusSuns = size(body, "solarRadius");
		String type = type(body, kind);
		return new Form(detail(body, kind, orbit), kind, type, size(body, "distanceToArrival"), parents(body), orbit,
				spin(body), (radiusSuns != null) ? times(radiusSuns, SUN_RADIUS_M) : times(radiusKm, 1_000),
				size(body, "surfaceTemperature"), (kind == Kind.STAR) ? star(body) : null,
				(kind == Kind.PLANET) ? planet(body) : null, rings(body),
				this.glossary.find("reserve", body.findWord("reserveLevel")));
	}

	@Nullable String type(Fields body, Kind kind) {
		return switch (kind) {
			case STAR -> this.glossary.find("star", body.findWord("subType"));
			case PLANET -> this.glossary.find("planet", body.findWord("subType"));
			case CLUSTER, RING, BARYCENTRE -> null;
		};
	}

	static @Nullable Kind kind(String written) {
		return switch (written) {
			case "Star" -> Kind.STAR;
			case "Planet" -> Kind.PLANET;
			case "Barycentre" -> Kind.BARYCENTRE;
			default -> null;
		};
	}

	private static Detail detail(Fields body, Kind kind, @Nullable Orbit orbit) {
		boolean isGlance = kind == Kind.PLANET
				&& (orbit == null || !body.has("isLandable") || !body.has("surfaceTemperature"));
		return isGlance ? Detail.GLANCED : Detail.SCANNED;
	}

	private static List<Parent> parents(Fields body) {
		List<Parent> parents = new ArrayList<>();
		for (Fields one : body.objects("parents")) {
			for (Map.Entry<String, JsonNode> parent : one.json().properties()) {
				int bodyId = one.count(parent.getKey());
				if (bodyId >= BodyKey.MOST_BODIES || parents.size() == MOST_PARTS) {
					throw one.bad(parent.getKey(), "is " + bodyId + ", and no system has so many bodies");
				}
				parents.add(new Parent(word(parent.getKey()), bodyId));
			}
		}
		return parents;
	}

	private static @Nullable Orbit orbit(Fields body) {
		Double semiMajorAxisAu = size(body, "semiMajorAxis");
		return (semiMajorAxisAu != null) ? new Orbit(semiMajorAxisAu * METRES_PER_AU, size(body, "orbitalEccentricity"),
				body.findNumber("orbitalInclination"), body.findNumber("argOfPeriapsis"),
				times(body.findNumber("orbitalPeriod"), SECONDS_PER_DAY), body.findNumber("ascendingNode"),
				body.findNumber("meanAnomaly")) : null;
	}

	private static @Nullable Spin spin(Fields body) {
		Spin spin = new Spin(times(body.findNumber("rotationalPeriod"), SECONDS_PER_DAY), body.findNumber("axialTilt"),
				body.findFlag("rotationalPeriodTidallyLocked"));
		return (spin.period() != null || spin.axialTilt() != null || spin.isTidallyLocked() != null) ? spin : null;
	}

	private static Star star(Fields body) {
		String spectral = body.findWord("spectralClass");
		char last = (spectral != null) ? spectral.charAt(spectral.length() - 1) : ' ';
		return new Star(Character.digit(last, 10) >= 0 ? Integer.valueOf(Character.digit(last, 10)) : null,
				size(body, "solarMasses"), body.findWord("luminosity"), body.findNumber("absoluteMagnitude"),
				body.has("age") ? Long.valueOf(body.count("age")) : null);
	}

	private Planet planet(Fields body) {
		Atmosphere atmosphere = Atmosphere.of(body.findWord("atmosphereType"));
		String volcanism = body.findWord("volcanismType");
		boolean isVolcanic = volcanism != null && !volcanism.equalsIgnoreCase("No volcanism");
		return new Planet(size(body, "earthMasses"), times(size(body, "gravity"), this.gravity),
				times(size(body, "surfacePressure"), PASCAL_PER_ATMOSPHERE), body.findFlag("isLandable"),
				this.glossary.find("terraforming", body.findWord("terraformingState")), atmosphere.words(),
				atmosphere.type(),
				(isVolcanic && volcanism != null) ? volcanism.toLowerCase(Locale.ROOT) + " volcanism" : null,
				shares(body, "solidComposition", 0.01, false), shares(body, "atmosphereComposition", 1, false),
				shares(body, "materials", 1, true));
	}

	/// @param isLower the journal writes these names in lower case
	private static List<Share> shares(Fields body, String field, double factor, boolean isLower) {
		Fields parts = body.find(field);
		if (parts == null) {
			return List.of();
		}
		if (parts.json().size() > MOST_PARTS) {
			throw body.bad(field, "has " + parts.json().size() + " parts, more than " + MOST_PARTS);
		}
		List<Share> shares = new ArrayList<>();
		for (Map.Entry<String, JsonNode> part : parts.json().properties()) {
			Double amount = size(parts, part.getKey());
			if (amount != null) {
				String name = word(Atmosphere.capitalised(part.getKey()));
				shares.add(new Share(isLower ? name.toLowerCase(Locale.ROOT) : name, amount * factor));
			}
		}
		shares.sort(Comparator.comparingDouble(Share::amount).reversed().thenComparing(Share::name));
		return shares;
	}

	/// Reads the rings of a planet and the belts of a star.
	private List<Ring> rings(Fields body) {
		List<Ring> rings = new ArrayList<>();
		for (String field : List.of("rings", "belts")) {
			for (Fields one : body.objects(field)) {
				if (rings.size() == MOST_PARTS) {
					throw body.bad(field, "are more than " + MOST_PARTS);
				}
				String type = this.glossary.find("ring", one.findWord("type"));
				if (type != null) {
					rings.add(new Ring(one.name("name"), type, one.number("mass"),
							one.number("innerRadius") * this.ringMetres, one.number("outerRadius") * this.ringMetres));
				}
			}
		}
		return rings;
	}

	private static @Nullable Double size(Fields of, String field) {
		Double size = of.findNumber(field);
		if (size != null && size < 0) {
			throw of.bad(field, "is negative: " + size);
		}
		return size;
	}

	private static @Nullable Double times(@Nullable Double number, double factor) {
		return (number != null) ? number * factor : null;
	}

	/// Answers a word that can stand in a list: without blanks and colons.
	private static String word(String name) {
		return name.replace(" ", "").replace(":", "");
	}

}
