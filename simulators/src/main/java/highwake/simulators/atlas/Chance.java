package highwake.simulators.atlas;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;

/// Dice that fall the same way for the same text, whatever fell before: what is made up about a place depends on its name
/// alone.
public final class Chance {

	private Chance() {
	}

	/// Answers dice for a text and a seed.
	public static RandomGenerator of(String text, long seed) {
		CRC32 sum = new CRC32();
		sum.update(text.getBytes(StandardCharsets.UTF_8));
		return new SplittableRandom(sum.getValue() * 0x9E3779B97F4A7C15L + seed);
	}

	/// Answers one of the choices.
	public static <T> T pick(RandomGenerator dice, List<T> choices) {
		return choices.get(dice.nextInt(choices.size()));
	}

}
