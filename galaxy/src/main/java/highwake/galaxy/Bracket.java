package highwake.galaxy;

/// How much of a good there is, as the market's bars show it.
///
/// Source: EDDN `commodity/3`, `stockBracket` and `demandBracket`: 0 to 3, or `""` for goods in a passing state.
public enum Bracket {

	/// No bar: there is none, or the number beside it is a filler.
	NONE(0),
	/// One bar.
	LOW(1),
	/// Two bars.
	MEDIUM(2),
	/// Three bars.
	HIGH(3),
	/// The sender wrote `""`: the market does not say.
	UNSTATED(4);

	private static final Bracket[] BY_CODE = values();

	private final int code;

	Bracket(int code) {
		this.code = code;
	}

	/// Answers the number that stands for this bracket in files: its bars, or 4 for
	/// [#UNSTATED].
	public int code() {
		return this.code;
	}

	/// Tells whether the market shows at least one bar.
	public boolean hasBars() {
		return this != NONE && this != UNSTATED;
	}

	/// Answers the bracket of a code, 0 to 4; throws [IllegalArgumentException] for any
	/// other.
	public static Bracket of(int code) {
		if (code < 0 || code >= BY_CODE.length) {
			throw new IllegalArgumentException("A bracket is 0 to 3, or 4 where it is not stated, not " + code);
		}
		return BY_CODE[code];
	}

}
