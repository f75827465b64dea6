package highwake.website.stations;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// The largest landing pad of a station.
public enum Pad {

	/// Ships of every size.
	LARGE("L", 3),
	/// Medium and small ships.
	MEDIUM("M", 2),
	/// Small ships.
	SMALL("S", 1),
	/// Nobody has told.
	UNKNOWN("?", 0);

	private final String letter;

	private final int size;

	Pad(String letter, int size) {
		this.letter = letter;
		this.size = size;
	}

	/// Answers the pad of the API's size, 1 to 3; [#UNKNOWN] for null or any other.
	public static Pad of(@Nullable Integer size) {
		for (Pad pad : values()) {
			if (size != null && pad.size == size) {
				return pad;
			}
		}
		return UNKNOWN;
	}

	/// Answers the letter on the badge.
	public String letter() {
		return this.letter;
	}

	/// Answers the word beside the letter, for example `large`.
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/// Tells whether ships that need another pad can land here; an unknown pad takes none
	/// for sure.
	public boolean takes(Pad needed) {
		return this.size >= needed.size;
	}

}
