package highwake.collector.facts;

import java.util.List;

import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import highwake.galaxy.StationKind;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// A station or fleet carrier, as one frame tells of it. A group of facts that the source cannot know is null and leaves
/// the last known in place. Made by [#of(MarketId, Stamp, Trust, Place)] and [Builder].
///
/// @param trust how well the source knows the place
/// @param type the game's word, for example `Coriolis`; null where the source is silent or blank
/// @param arrivalLs from the system's arrival point, light-seconds
/// @param services the journal's words, lower case, sorted, each once
/// @param economies the greatest first
/// @param dockingAccess whom a carrier lets dock: `all`, `none`, `friends`, `squadron`, `squadronfriends`
/// @param site the body that the station is at
/// @param surface where it stands on that body
public record StationSeen(MarketId station, Stamp stamp, Trust trust, Place place, @Nullable String type,
		@Nullable Double arrivalLs, @Nullable Pads pads, @Nullable List<String> services,
		@Nullable List<Economy> economies, @Nullable Control control, @Nullable String dockingAccess,
		@Nullable Site site, @Nullable Surface surface, @Nullable Condition condition,
		@Nullable Docking docking) implements GalaxyFact {

	/// What the names of rescue ships begin with.
	public static final String RESCUE_SHIP = "Rescue Ship - ";

	/// Answers null: stations differ between the galaxies.
	@Override
	public @Nullable Fact shared() {
		return null;
	}

	/// Begins a sighting that tells no more than name and place.
	public static Builder of(MarketId station, Stamp stamp, Trust trust, Place place) {
		return new Builder(station, stamp, trust, place);
	}

	/// Answers the callsign where the station is a fleet carrier by its name; null for
	/// any other.
	public @Nullable Callsign callsign() {
		return Callsign.find(this.place.name());
	}

	/// Tells whether the station is a rescue ship by its name. Source: Ardent's
	/// collector,
	/// which forgets those after a week.
	public boolean isRescueShip() {
		return this.place.name().regionMatches(true, 0, RESCUE_SHIP, 0, RESCUE_SHIP.length());
	}

	/// Answers how well the source knows the name. Of a rescue ship, which is forgotten
	/// soon, all know it as well: what an old visit told must not outlive it.
	public Trust nameTrust() {
		return isRescueShip() ? Trust.VISITED : this.trust;
	}

	/// Answers how well the source knows the place. A carrier moves, and whoever saw it
	/// last knows best.
	public Trust placeTrust() {
		return (callsign() != null || isRescueShip() || StationKind.isCarrier(this.type)) ? Trust.VISITED : this.trust;
	}

	/// What a station is called and which system it is in.
	///
	/// @param system null where the source knows the system's name only
	/// @param systemName null where the source does not know where the station is; then
	/// `system` is null too
	public record Place(String name, @Nullable SystemAddress system, @Nullable String systemName) {

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
	/// @param bodyId null where the source knows the body's name only (Docked)
	public record Site(SystemAddress system, @Nullable Integer bodyId, @Nullable String bodyName) {

	}

	/// Where a station stands on its body, true while the station is in that system.
	/// Source: `approachsettlement/1`.
	///
	/// @param latitude degrees
	/// @param longitude degrees
	public record Surface(SystemAddress system, double latitude, double longitude) {

	}

	/// What a station lives through. Source: `journal/1` Docked, `StationState`.
	///
	/// @param state `UnderAttack`, `Damaged`, `UnderRepairs`, `Abandoned`, …; null: all
	/// is
	/// well
	public record Condition(@Nullable String state) {

	}

	/// A station's answer to a ship that asked to dock. Source: `dockinggranted/1`,
	/// `dockingdenied/1`.
	///
	/// @param pad the landing pad's number, null where docking was denied
	/// @param denial the journal's word for why it was denied, for example `TooLarge`;
	/// null where it was granted
	public record Docking(@Nullable Integer pad, @Nullable String denial) {

	}

	/// Takes the groups that a source knows; those that it is not told stay unknown. Null
	/// is allowed everywhere and means the same. For one thread.
	public static final class Builder {

		private final MarketId station;

		private final Stamp stamp;

		private final Trust trust;

		private final Place place;

		private @Nullable String type;

		private @Nullable Double arrivalLs;

		private @Nullable Pads pads;

		private @Nullable List<String> services;

		private @Nullable List<Economy> economies;

		private @Nullable Control control;

		private @Nullable String dockingAccess;

		private @Nullable Site site;

		private @Nullable Surface surface;

		private @Nullable Condition condition;

		private @Nullable Docking docking;

		private Builder(MarketId station, Stamp stamp, Trust trust, Place place) {
			this.station = station;
			this.stamp = stamp;
			this.trust = trust;
			this.place = place;
		}

		/// Takes the game's word for the station's type.
		public Builder type(@Nullable String type) {
			this.type = type;
			return this;
		}

		/// Takes light-seconds from the arrival point.
		public Builder arrivalLs(@Nullable Double arrivalLs) {
			this.arrivalLs = arrivalLs;
			return this;
		}

		/// Takes the number of landing pads.
		public Builder pads(@Nullable Pads pads) {
			this.pads = pads;
			return this;
		}

		/// Takes services: lower case, sorted, each once.
		public Builder services(@Nullable List<String> services) {
			this.services = services;
			return this;
		}

		/// Takes economies, the greatest first.
		public Builder economies(@Nullable List<Economy> economies) {
			this.economies = economies;
			return this;
		}

		/// Takes who runs the station.
		public Builder control(@Nullable Control control) {
			this.control = control;
			return this;
		}

		/// Takes whom a carrier lets dock.
		public Builder dockingAccess(@Nullable String dockingAccess) {
			this.dockingAccess = dockingAccess;
			return this;
		}

		/// Takes the body that the station is at.
		public Builder site(@Nullable Site site) {
			this.site = site;
			return this;
		}

		/// Takes where it stands on its body.
		public Builder surface(@Nullable Surface surface) {
			this.surface = surface;
			return this;
		}

		/// Takes what the station lives through.
		public Builder condition(@Nullable Condition condition) {
			this.condition = condition;
			return this;
		}

		/// Takes a station's answer to a ship that asked to dock.
		public Builder docking(@Nullable Docking docking) {
			this.docking = docking;
			return this;
		}

		/// Answers the sighting.
		public StationSeen build() {
			return new StationSeen(this.station, this.stamp, this.trust, this.place, this.type, this.arrivalLs,
					this.pads, this.services, this.economies, this.control, this.dockingAccess, this.site, this.surface,
					this.condition, this.docking);
		}

	}

}
