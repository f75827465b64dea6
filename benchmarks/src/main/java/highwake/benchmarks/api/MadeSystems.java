package highwake.benchmarks.api;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/// Makes star systems, one after the other, the same ones each time: seven in ten around Sol as densely as the game's
/// stars are known there, one in ten around Colonia, the others over the whole disc. Not safe for threads.
final class MadeSystems {

	/// Addresses have 55 bits.
	private static final long ADDRESSES = 1L << 55;

	/// How far the usual galaxy's systems lie around Sol: within 100 light-years of it
	/// there are some seven thousand.
	private static final double USUAL_REACH_LY = 130;

	private static final String[] SYLLABLES = { "ka", "lo", "ri", "ma", "tu", "ne", "sho", "va", "el", "or", "ish",
			"an", "du", "ge", "ba", "hy", "pra", "zu", "ce", "wol", "fi", "ar", "tho", "mi" };

	private static final String[] SECTORS = { "Col 285", "Wregoe", "Synuefe", "Hyades", "Praea Euq", "ICZ", "Core Sys",
			"Arietis", "Crucis", "Outopps", "Swoilz", "Pegasi" };

	private final Random random;

	private final int count;

	private final double reachLy;

	private final Set<String> names = new HashSet<>();

	private int made;

	/// @param count how many will be made
	MadeSystems(int count, long seed) {
		this.random = new Random(seed);
		this.count = count;
		// Twice the systems are twice the space, not twice as dense.
		this.reachLy = USUAL_REACH_LY * Math.cbrt((double) count / GalaxySize.USUAL.systems());
	}

	MadeSystem next() {
		long room = ADDRESSES / (this.count + 2L);
		long address = ++this.made * room + (this.random.nextLong() & Long.MAX_VALUE) % room;
		String name = name();
		while (!this.names.add(name)) {
			name = name();
		}
		return switch (this.made % 10) {
			case 8 -> around(address, name, -9530, -910, 19808, 90);
			case 9, 0 -> somewhere(address, name);
			default -> around(address, name, 0, 0, 0, this.reachLy);
		};
	}

	/// Tells whether the system that was made last lies around Sol.
	boolean isInTheBubble() {
		return this.made % 10 > 0 && this.made % 10 < 8;
	}

	private MadeSystem around(long address, String name, double x, double y, double z, double reach) {
		return new MadeSystem(address, name, onGrid(x + this.random.nextGaussian() * reach),
				onGrid(y + this.random.nextGaussian() * reach), onGrid(z + this.random.nextGaussian() * reach));
	}

	private MadeSystem somewhere(long address, String name) {
		return new MadeSystem(address, name, onGrid((this.random.nextDouble() - 0.5) * 80_000),
				onGrid(this.random.nextGaussian() * 800), onGrid(25_000 + (this.random.nextDouble() - 0.5) * 80_000));
	}

	private static double onGrid(double ly) {
		return Math.rint(ly * 32) / 32;
	}

	/// One in six has a name of its own, one in six a catalogue's, the others a sector's.
	private String name() {
		return switch (this.random.nextInt(6)) {
			case 0 -> word(3 + this.random.nextInt(2));
			case 1 -> (this.random.nextBoolean() ? "HIP " : "LHS ") + this.random.nextInt(10_000_000);
			default -> "%s Sector %c%c-%c %c%d-%d".formatted(SECTORS[this.random.nextInt(SECTORS.length)], letter('A'),
					letter('A'), letter('A'), (char) ('a' + this.random.nextInt(8)), this.random.nextInt(40),
					this.random.nextInt(600));
		};
	}

	private char letter(char first) {
		return (char) (first + this.random.nextInt(26));
	}

	private String word(int syllables) {
		return word(this.random, syllables);
	}

	/// Makes a word that can be spoken.
	static String word(Random random, int syllables) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < syllables; i++) {
			word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
		}
		word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
		return word.toString();
	}

}
