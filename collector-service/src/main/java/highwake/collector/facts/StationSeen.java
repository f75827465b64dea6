package highwake.collector.facts;

import java.util.List;

import highwake.galaxy.MarketId;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// A station or fleet carrier, as one frame tells of it. A group of facts that the source cannot know is null and leaves
/// the last known in place.
///
/// @param type the game's word, for example `Coriolis`; null where the source is silent or blank
/// @param arrivalLs from the system's arrival point, light-seconds
/// @param services the journal's words, lower case, sorted, each once
/// @param economies the greatest first
/// @param dockingAccess whom a carrier lets dock: `all`, `none`, `friends`, `squadron`, `squadronfriends`
public record StationSeen(MarketId station, Stamp stamp, Trust trust, Place place, @Nullable String type,
		@Nullable Double arrivalLs, @Nullable Pads pads, @Nullable List<String> services,
		@Nullable List<Economy> economies, @Nullable Control control, @Nullable String dockingAccess,
		@Nullable Site site) implements GalaxyFact {

	/// Answers null: stations differ between the galaxies.
	@Override
	public @Nullable Fact shared() {
		return null;
	}

	/// What a station is called and which system it is in.
	///
	/// @param system null where the source knows the system's name only
	public record Place(String name, @Nullable SystemAddress system, String systemName) {

	}

	/// How many landing pads a station has. Source: `journal/1` Docked, the only one that
	/// tells.
	public record Pads(int small, int medium, int large) {

	}

	/// A share of a station's economy.
	///
	/// @param proportion as the sender gave it; 1 is the whole in the journal
	public record Economy(String name, double proportion) {

	}

	/// Who runs a station.
	public record Control(@Nullable String allegiance, @Nullable String government, @Nullable String faction,
			@Nullable String factionState) {

	}

	/// The body that a station is on or at, true while the station is in that system.
	///
	/// @param latitude degrees, null in orbit
	/// @param longitude degrees, null in orbit
	public record Site(SystemAddress system, int bodyId, @Nullable String bodyName, @Nullable Double latitude,
			@Nullable Double longitude) {

	}

}
