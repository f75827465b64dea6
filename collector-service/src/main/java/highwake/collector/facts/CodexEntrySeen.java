package highwake.collector.facts;

import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// Something of the game's codex that was found in a system. Sources: `codexentry/1`, and `journal/1` CodexEntry of old
/// programs. The words are the game's symbols without their wrapping.
///
/// @param entryId the game's number of what was found
/// @param bodyId null where it is on no body, or the source does not tell
/// @param name for example `Bacterial_04_Ruthenium`, `Guardian_Beacons`
/// @param category `Biology`, `StellarBodies`, `Civilisations`
/// @param region the number of the galactic region, 1 to 42
/// @param nearestDestination the signal it is at
/// @param latitude degrees, null where the source does not tell
/// @param longitude degrees, null where the source does not tell
public record CodexEntrySeen(SystemAddress system, Stamp stamp, long entryId, @Nullable Integer bodyId,
		@Nullable String name, @Nullable String category, @Nullable String subCategory, @Nullable Integer region,
		@Nullable String nearestDestination, @Nullable Double latitude,
		@Nullable Double longitude) implements GalaxyFact {

	/// Answers the whole: bodies are the same in both galaxies.
	@Override
	public CodexEntrySeen shared() {
		return this;
	}

}
