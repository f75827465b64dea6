package highwake.api.stations;

import java.util.Locale;

/// The size of a landing pad.
public enum Pad {

	/// For small ships.
	SMALL(1),
	/// For medium ships, and small ones.
	MEDIUM(2),
	/// For all ships.
	LARGE(3);

	private final int size;

	Pad(int size) {
		this.size = size;
	}

	/// Answers the size that the board calls 1, 2 or 3.
	static Pad of(int size) {
		return values()[size - 1];
	}

	/// Answers the number that the board has for it: 1, 2 or 3.
	public int size() {
		return this.size;
	}

	/// Answers the word for it under `/v3`.
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/// Answers the size of a word; throws [IllegalArgumentException] where it is none.
	public static Pad of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
