package highwake.collector.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import highwake.collector.facts.BodySeen;
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
import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.galaxy.BodyKey;
import org.jspecify.annotations.Nullable;

/// Reads `journal/1` Scan: a body. Its numbers are the game's own, in the game's units.
///
/// A body's key is the game's own word even where the sender's program added another system's position, so such a
/// position costs the system's place and not the body.
final class ScanReading implements Reading {

	/// Barycentres nest some six deep.
	private static final int MOST_PARENTS = 30;

	private static final int MOST_PARTS = 100;

	private static final String RESERVE = "Resources";

	private static final String RING_CLASS = "eRingClass_";

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		BodyKey body = message.bodyKey(message.systemAddress("SystemAddress"));
		Form form = form(message);
		boolean isMainStar = form.kind() == Kind.STAR && form.arrivalLs() != null && form.arrivalLs() == 0;
		List<Fact> facts = SystemReading.augmented(message, "StarSystem", stamp, null, null,
				isMainStar ? form.type() : null);
		facts.add(new BodySeen(body, stamp, message.name("StarSystem"), message.name("BodyName"), form,
				discovery(message)));
		return facts;
	}

	private static BodySeen.@Nullable Discovery discovery(Message message) {
		BodySeen.Discovery discovery = new BodySeen.Discovery(message.findFlag("WasDiscovered"),
				message.findFlag("WasMapped"), message.findFlag("WasFootfalled"));
		boolean isTold = discovery.wasDiscovered() != null || discovery.wasMapped() != null
				|| discovery.wasFootfalled() != null;
		return isTold ? discovery : null;
	}

	private static Form form(Message message) {
		List<Parent> parents = parents(message);
		Kind kind = kind(message, parents);
		Orbit orbit = orbit(message);
		String type = message.findWord((kind == Kind.STAR) ? "StarType" : "PlanetClass");
		String reserve = message.findWord("ReserveLevel");
		return new Form(detail(message, kind, orbit), kind, type, message.findSize("DistanceFromArrivalLS"), parents,
				orbit, spin(message), message.findSize("Radius"), message.findSize("SurfaceTemperature"),
				(kind == Kind.STAR) ? star(message) : null, (kind == Kind.PLANET) ? planet(message) : null,
				rings(message), (reserve != null && reserve.endsWith(RESERVE) && reserve.length() > RESERVE.length())
						? reserve.substring(0, reserve.length() - RESERVE.length()) : reserve);
	}

	private static @Nullable Kind kind(Message message, List<Parent> parents) {
		if (message.findWord("StarType") != null) {
			return Kind.STAR;
		}
		if (message.findWord("PlanetClass") != null) {
			return Kind.PLANET;
		}
		if (!parents.isEmpty() && parents.getFirst().kind().equals("Ring")) {
			return Kind.CLUSTER;
		}
		String name = message.name("BodyName");
		if (name.contains(" Belt Cluster ")) {
			return Kind.CLUSTER;
		}
		return name.endsWith(" Ring") ? Kind.RING : null;
	}

	private static Detail detail(Message message, @Nullable Kind kind, @Nullable Orbit orbit) {
		boolean isGlance = kind == null
				|| (kind == Kind.PLANET
						&& (orbit == null || !message.has("Landable") || !message.has("SurfaceTemperature")))
				|| (kind == Kind.RING && orbit == null);
		if (isGlance) {
			return Detail.GLANCED;
		}
		return (orbit == null || orbit.meanAnomaly() != null) ? Detail.WHOLE : Detail.SCANNED;
	}

	private static List<Parent> parents(Message message) {
		List<Message> listed = message.findObjects("Parents", MOST_PARENTS);
		if (listed == null) {
			return List.of();
		}
		List<Parent> parents = new ArrayList<>(listed.size());
		for (Message one : listed) {
			for (String kind : one.fields()) {
				int bodyId = one.count(kind);
				if (bodyId >= BodyKey.MOST_BODIES) {
					throw one.bad(kind, "is " + bodyId + ", and no system has so many bodies");
				}
				parents.add(new Parent(word(one.checkedName(kind, kind)), bodyId));
			}
		}
		return parents;
	}

	/// Reads an orbit; null where the body has none, or the source does not tell it.
	static @Nullable Orbit orbit(Message message) {
		Double semiMajorAxis = message.findSize("SemiMajorAxis");
		return (semiMajorAxis != null)
				? new Orbit(semiMajorAxis, message.findSize("Eccentricity"), message.findMeasure("OrbitalInclination"),
						message.findMeasure("Periapsis"), message.findMeasure("OrbitalPeriod"),
						message.findMeasure("AscendingNode"), message.findMeasure("MeanAnomaly"))
				: null;
	}

	private static @Nullable Spin spin(Message message) {
		Spin spin = new Spin(message.findMeasure("RotationPeriod"), message.findMeasure("AxialTilt"),
				message.findFlag("TidalLock"));
		return (spin.period() != null || spin.axialTilt() != null || spin.isTidallyLocked() != null) ? spin : null;
	}

	private static Star star(Message message) {
		return new Star(message.has("Subclass") ? Integer.valueOf(message.count("Subclass")) : null,
				message.findSize("StellarMass"), message.findWord("Luminosity"),
				message.findMeasure("AbsoluteMagnitude"),
				message.has("Age_MY") ? Long.valueOf(message.count("Age_MY")) : null);
	}

	private static Planet planet(Message message) {
		String atmosphereType = message.findWord("AtmosphereType");
		return new Planet(message.findSize("MassEM"), message.findSize("SurfaceGravity"),
				message.findSize("SurfacePressure"), message.findFlag("Landable"), message.findWord("TerraformState"),
				message.findWord("Atmosphere"), "None".equals(atmosphereType) ? null : atmosphereType,
				message.findWord("Volcanism"), named(message, "Composition"), shares(message, "AtmosphereComposition"),
				shares(message, "Materials"));
	}

	/// Reads a list of named percentages; old games wrote an object.
	private static List<Share> shares(Message message, String field) {
		if (message.isObject(field)) {
			return named(message, field);
		}
		List<Message> listed = message.findObjects(field, MOST_PARTS);
		if (listed == null) {
			return List.of();
		}
		List<Share> shares = new ArrayList<>(listed.size());
		for (Message one : listed) {
			shares.add(new Share(word(one.name("Name")), amount(one, "Percent")));
		}
		return sorted(shares);
	}

	/// Reads an object of names and numbers.
	private static List<Share> named(Message message, String field) {
		Message object = message.find(field);
		if (object == null) {
			return List.of();
		}
		if (object.json().size() > MOST_PARTS) {
			throw message.bad(field, "has " + object.json().size() + " parts, more than " + MOST_PARTS);
		}
		List<Share> shares = new ArrayList<>();
		for (String name : object.fields()) {
			shares.add(new Share(word(object.checkedName(name, name)), amount(object, name)));
		}
		return sorted(shares);
	}

	private static double amount(Message part, String field) {
		Double amount = part.findSize(field);
		if (amount == null) {
			throw part.bad(field, "is missing");
		}
		return amount;
	}

	private static List<Share> sorted(List<Share> shares) {
		shares.sort(Comparator.comparingDouble(Share::amount).reversed().thenComparing(Share::name));
		return shares;
	}

	private static List<Ring> rings(Message message) {
		List<Message> listed = message.findObjects("Rings", MOST_PARTS);
		if (listed == null) {
			return List.of();
		}
		List<Ring> rings = new ArrayList<>(listed.size());
		for (Message one : listed) {
			String type = one.name("RingClass");
			rings.add(
					new Ring(one.name("Name"), type.startsWith(RING_CLASS) ? type.substring(RING_CLASS.length()) : type,
							amount(one, "MassMT"), amount(one, "InnerRad"), amount(one, "OuterRad")));
		}
		return rings;
	}

	/// Answers a word that can stand in a list: without blanks and colons.
	private static String word(String name) {
		return name.replace(" ", "").replace(":", "");
	}

}
