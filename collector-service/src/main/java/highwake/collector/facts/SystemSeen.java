package highwake.collector.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// A star system, as one frame tells of it. A group of facts that the source cannot know is null and leaves the last
/// known in place.
///
/// @param surveyedBodies how many bodies a full survey counted: all found by a discovery scanner, or listed by a
/// navigation beacon
/// @param starClass of the main star, for example `M`, `DA`, `K_OrangeGiant`
/// @param needsPermit nobody may go there without one; only dumps tell
public record SystemSeen(SystemAddress system, Stamp stamp, Trust trust, Place place, @Nullable State state,
		@Nullable Politics politics, @Nullable Powerplay powerplay, @Nullable BodyCount bodyCount,
		@Nullable Integer surveyedBodies, @Nullable String starClass,
		@Nullable Boolean needsPermit) implements GalaxyFact {

	/// A system as a frame tells of it.
	public SystemSeen(SystemAddress system, Stamp stamp, Trust trust, Place place, @Nullable State state,
			@Nullable Politics politics, @Nullable Powerplay powerplay, @Nullable BodyCount bodyCount,
			@Nullable Integer surveyedBodies, @Nullable String starClass) {
		this(system, stamp, trust, place, state, politics, powerplay, bodyCount, surveyedBodies, starClass, null);
	}

	/// A system of which no more is told.
	public SystemSeen(SystemAddress system, Stamp stamp, Trust trust, Place place, @Nullable State state,
			@Nullable BodyCount bodyCount) {
		this(system, stamp, trust, place, state, null, null, bodyCount, null, null);
	}

	/// Answers everything but the state, the politics and the powers.
	@Override
	public SystemSeen shared() {
		return new SystemSeen(this.system, this.stamp, this.trust, this.place, null, null, null, this.bodyCount,
				this.surveyedBodies, this.starClass, this.needsPermit);
	}

	/// What a system is called and where it is.
	///
	/// @param isOffBoxel the position disagrees with the address
	public record Place(String name, Coordinates coordinates, boolean isOffBoxel) implements Comparable<Place> {

		/// Compares as a file does, where a statement decides between two places: by
		/// name,
		/// byte for byte in UTF-8, then x, y, z.
		@Override
		public int compareTo(Place other) {
			int order = Arrays.compareUnsigned(this.name.getBytes(StandardCharsets.UTF_8),
					other.name.getBytes(StandardCharsets.UTF_8));
			if (order == 0) {
				order = Double.compare(this.coordinates.x(), other.coordinates.x());
			}
			if (order == 0) {
				order = Double.compare(this.coordinates.y(), other.coordinates.y());
			}
			if (order == 0) {
				order = Double.compare(this.coordinates.z(), other.coordinates.z());
			}
			return (order != 0) ? order : Boolean.compare(this.isOffBoxel, other.isOffBoxel);
		}

	}

	/// How a system stands with its people. Source: `journal/1` FSDJump, Location,
	/// CarrierJump.
	///
	/// @param population inhabitants
	/// @param faction the one that controls the system
	/// @param factionState what that faction lives through, for example `Boom`
	public record State(long population, @Nullable String allegiance, @Nullable String government,
			@Nullable String primaryEconomy, @Nullable String secondaryEconomy, @Nullable String security,
			@Nullable String faction, @Nullable String factionState) {

	}

	/// How many bodies the discovery scanner counted. Source: `fssdiscoveryscan/1`.
	public record BodyCount(int bodies, int nonBodies) {

	}

}
