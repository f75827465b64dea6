package highwake.api.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// How a thing of a catalogue is called, and how well that fits a text. Immutable.
final class Spoken {

	/// A shorter text is inside of too many names.
	private static final int SHORTEST_INSIDE = 3;

	private final String name;

	private final String symbol;

	private final Text text;

	private final String initials;

	/// Letters and digits of what it is called besides.
	private final List<String> others;

	private final List<String> words;

	private final long mask;

	/// A bit for each letter and digit with which something of it begins.
	private final long firsts;

	/// @param others what people call it besides
	Spoken(String name, String symbol, List<String> others) {
		this.name = name;
		this.symbol = symbol;
		this.text = Text.of(name);
		this.initials = this.text.words().stream().map((word) -> word.substring(0, 1)).collect(Collectors.joining());
		this.others = others.stream().map((other) -> Text.of(other).letters()).toList();
		this.words = Stream
			.concat(this.text.words().stream(), others.stream().flatMap((other) -> Text.of(other).words().stream()))
			.toList();
		this.firsts = Stream.concat(this.words.stream(), Stream.concat(Stream.of(symbol), this.others.stream()))
			.filter((one) -> !one.isEmpty())
			.mapToLong((one) -> Text.mask(one.substring(0, 1)))
			.reduce(0, (one, other) -> one | other);
		this.mask = this.text.mask() | Text.mask(Text.of(symbol).letters())
				| this.others.stream().mapToLong(Text::mask).reduce(0, (one, other) -> one | other);
	}

	/// Answers the name as it is shown.
	String name() {
		return this.name;
	}

	/// Answers how well it fits, null where it does not.
	@Nullable Match match(Text wanted) {
		String letters = wanted.letters();
		if (letters.isEmpty() || (wanted.mask() & ~this.mask) != 0) {
			return null;
		}
		Match begun = ((Text.mask(letters.substring(0, 1)) & this.firsts) != 0) ? begun(wanted) : null;
		if (begun != null) {
			return begun;
		}
		return (letters.length() >= SHORTEST_INSIDE
				&& (this.text.lower().contains(wanted.lower()) || this.symbol.contains(wanted.lower()))) ? Match.INSIDE
						: null;
	}

	/// Answers how well it fits where it, or a word of it, begins so.
	private @Nullable Match begun(Text wanted) {
		String letters = wanted.letters();
		if (letters.equals(this.text.letters()) || this.symbol.equals(wanted.lower())
				|| this.others.contains(letters)) {
			return Match.EXACT;
		}
		if (this.text.letters().startsWith(letters) || (letters.length() > 1 && this.initials.startsWith(letters))) {
			return Match.PREFIX;
		}
		return hasWords(wanted.words()) ? Match.WORD : null;
	}

	private boolean hasWords(List<String> starts) {
		for (String start : starts) {
			if (!hasWord(start)) {
				return false;
			}
		}
		return true;
	}

	private boolean hasWord(String start) {
		for (String word : this.words) {
			if (word.startsWith(start)) {
				return true;
			}
		}
		return false;
	}

}
