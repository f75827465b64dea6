package highwake.collector.facts;

/// How well a source knows the name and place of a thing. A better source wins over a newer one.
public enum Trust {

	/// Said in passing: a position that the sender's program added, a system named in a
	/// market's report, anything in a dump, which may be years old.
	HEARSAY(0),
	/// Seen from outside: a stop of a plotted route, a settlement that a commander
	/// approached.
	SEEN(1),
	/// The commander was there: the game's own word on the system it was in or the
	/// station it was docked at.
	VISITED(2);

	private static final Trust[] BY_CODE = values();

	private final int code;

	Trust(int code) {
		this.code = code;
	}

	/// Answers the number that stands for this trust in files; greater is better.
	public int code() {
		return this.code;
	}

	/// Answers the trust of a number in a file.
	public static Trust of(int code) {
		return BY_CODE[code];
	}

}
