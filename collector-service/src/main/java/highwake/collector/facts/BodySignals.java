package highwake.collector.facts;

import java.util.List;

import highwake.galaxy.BodyKey;
import org.jspecify.annotations.Nullable;

/// What can be found on a body or in a ring: one whole list. Sources: `fssbodysignals/1` (from afar), `journal/1`
/// SAASignalsFound (mapped).
///
/// @param isMapped told by probes, which tell more
/// @param isRing the signals are goods to be mined
/// @param signals the game's words without their wrapping (`Biological`, `Geological`, `Human`, …), in a ring the goods'
/// symbols; by name
/// @param genuses of its life, the game's symbols without their wrapping, by name; null where the source does not tell
public record BodySignals(BodyKey body, Stamp stamp, boolean isMapped, boolean isRing, List<Count> signals,
		@Nullable List<String> genuses) implements GalaxyFact {

	public BodySignals {
		signals = List.copyOf(signals);
		genuses = (genuses != null) ? List.copyOf(genuses) : null;
	}

	/// Answers the whole: bodies are the same in both galaxies.
	@Override
	public BodySignals shared() {
		return this;
	}

	/// How many there are of one type.
	public record Count(String type, int count) {

	}

}
