package highwake.api.bodies;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A body as `/v3` tells of it: the components are the JSON, in the game's own words and units; null where no scan has told.
///
/// @param id64 the game's own number of the body, as text: a script would round it
/// @param kind `star`, `planet`, `cluster`, `ring` or `barycentre`
/// @param typeName what a person reads for the type, `Earth-like world`; the type itself where the table lacks it
/// @param isMainStar whether ships arrive here
/// @param isScoopable whether ships can take fuel here; null of all but stars
/// @param orbit null where it has none, or no scan told
/// @param rotation as the orbit
/// @param signals what can be found on it, or mined in it; null where nobody has told
/// @param organisms its life, as samples were taken
/// @param detail how much the richest scan told: `named`, `glanced`, `scanned`, `whole`
/// @param scannedAt when that was
record BodyAnswer(int bodyId, String id64, @Nullable String name, @Nullable String kind, @Nullable String type,
		@Nullable String typeName, boolean isMainStar, @Nullable Boolean isScoopable, @Nullable Double arrivalLs,
		List<Body.Parent> parents, Body.@Nullable Orbit orbit, Body.@Nullable Spin rotation, @Nullable Double radiusM,
		@Nullable Double temperatureK, Body.@Nullable Star star, Body.@Nullable Planet planet, List<Body.Ring> rings,
		@Nullable String reserveLevel, @Nullable Boolean wasDiscovered, @Nullable Boolean wasMapped,
		@Nullable Boolean wasFootfalled, @Nullable Signals signals, List<Organism> organisms, String detail,
		@Nullable Instant scannedAt) {

	/// What can be found on a body, or mined in a ring.
	///
	/// @param isMapped whether probes told it; else it was seen from afar
	/// @param isRing whether the types are symbols of goods to be mined
	/// @param types by type
	/// @param genuses of its life; null where nobody has told
	record Signals(boolean isMapped, boolean isRing, List<Count> types, @Nullable List<String> genuses,
			Instant toldAt) {
	}

	/// How often there is something.
	///
	/// @param type `Biological`, `Geological`, `Human`, `Guardian`, `Thargoid`, `Other`;
	/// in a
	/// ring a good's symbol
	/// @param count how many there are
	record Count(String type, int count) {
	}

	/// Life of one variant. The words are the game's symbols without their wrapping.
	///
	/// @param variant null where it was not told
	/// @param latitude degrees, of the newest sample
	/// @param longitude degrees
	record Organism(String genus, String species, @Nullable String variant, @Nullable Double latitude,
			@Nullable Double longitude, Instant seenAt) {
	}

}
