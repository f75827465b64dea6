package highwake.collector.facts;

import highwake.galaxy.BodyKey;
import org.jspecify.annotations.Nullable;

/// Life of one variant on a body. Source: `scanorganic/1`. The words are the game's symbols without their wrapping.
///
/// @param genus for example `Bacterial_Genus`
/// @param species for example `Bacterial_04`
/// @param variant for example `Bacterial_04_Ruthenium`; null where the source does not tell
/// @param latitude degrees, null where the source does not tell
/// @param longitude degrees, null where the source does not tell
public record OrganismSeen(BodyKey body, Stamp stamp, String genus, String species, @Nullable String variant,
		@Nullable Double latitude, @Nullable Double longitude) implements GalaxyFact {

	/// Answers the whole: bodies are the same in both galaxies.
	@Override
	public OrganismSeen shared() {
		return this;
	}

}
