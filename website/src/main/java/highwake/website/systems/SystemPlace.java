package highwake.website.systems;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A system as `/v2/system/{name|address}/{id}` and `…/nearby` tell it, as far as the page reads it.
///
/// @param systemAddress the game's id
/// @param systemName as the game spells it
/// @param systemX light-years from Sol, galactic frame; null where nobody has told
/// @param distance whole light-years from the system asked for, in `…/nearby`
/// @param distanceLy the same, exact
/// @param disambiguation other systems of the same name, or null
record SystemPlace(long systemAddress, String systemName, @Nullable Double systemX, @Nullable Double systemY,
		@Nullable Double systemZ, @Nullable Double distance, @Nullable Double distanceLy,
		@Nullable List<SystemPlace> disambiguation) {

	/// Answers the light-years from Sol, or null where the place is unknown.
	@Nullable Double fromSol() {
		if (this.systemX == null || this.systemY == null || this.systemZ == null) {
			return null;
		}
		return Math.sqrt(this.systemX * this.systemX + this.systemY * this.systemY + this.systemZ * this.systemZ);
	}

	/// Answers the light-years from the system asked for, or null.
	@Nullable Double away() {
		return (this.distanceLy != null) ? this.distanceLy : this.distance;
	}

}
