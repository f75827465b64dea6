package highwake.api.systems;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import highwake.api.board.NearSystem;
import highwake.galaxy.Coordinates;

/// One system as `/v3` tells of it: the components are the JSON; null where nobody has told.
///
/// @param systemAddress as text: a script would round the number
/// @param x light-years, Sol at the origin, as the two that follow
/// @param starClass the main star's: `M`, `DA`, `K_OrangeGiant`, …
/// @param needsPermit whether nobody may go there without one
/// @param people null where nobody has told how the system stands
/// @param namesakes the other systems of its name, by address
/// @param updatedAt the newest time at which something of it was true
record SystemDetail(String systemAddress, String systemName, double x, double y, double z, @Nullable String starClass,
		@Nullable Boolean needsPermit, @Nullable People people, Counts counts, List<Namesake> namesakes,
		Instant updatedAt) {

	/// How a system stands: all was told at once.
	///
	/// @param population how many people live there
	/// @param security `High`, `Medium`, `Low`, `Anarchy`, `Lawless`
	/// @param faction who controls it
	/// @param factionState what that faction lives through
	record People(@Nullable Long population, @Nullable String allegiance, @Nullable String government,
			@Nullable String primaryEconomy, @Nullable String secondaryEconomy, @Nullable String security,
			@Nullable String faction, @Nullable String factionState, Instant toldAt) {
	}

	/// How much there is in a system.
	///
	/// @param bodies stars, planets and moons by the discovery scanner
	/// @param nonBodies everything else that it shows
	/// @param surveyedBodies by a full survey
	/// @param scannedBodies stars, planets and moons of which we have a scan
	/// @param stations of which we know that they are there, fleet carriers too
	/// @param factions minor factions that have a part in it
	record Counts(@Nullable Integer bodies, @Nullable Integer nonBodies, @Nullable Integer surveyedBodies,
			int scannedBodies, int stations, int factions) {
	}

	/// Another system of the same name.
	record Namesake(String systemAddress, String systemName, double x, double y, double z) {

		static Namesake of(StarSystem system) {
			Coordinates place = system.place();
			return new Namesake(Long.toString(system.address().value()), system.name(), place.x(), place.y(),
					place.z());
		}

	}

	/// A system near a place.
	///
	/// @param distanceLy exact
	record Near(String systemAddress, String systemName, double x, double y, double z, double distanceLy,
			Instant updatedAt) {

		static Near of(NearSystem near) {
			Coordinates place = near.place();
			return new Near(Long.toString(near.address().value()), near.name(), place.x(), place.y(), place.z(),
					near.distanceLy(), Instant.ofEpochMilli(near.updatedAt()));
		}

	}

}
