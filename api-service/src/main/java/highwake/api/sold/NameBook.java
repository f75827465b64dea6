package highwake.api.sold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Symbol;

/// Finds what is called so, by letters and digits alone: `fer de lance` is `Fer-de-Lance`. A name that several have finds
/// none.
final class NameBook {

	private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

	private final Map<String, Symbol> byLetters = new HashMap<>();

	private final Set<String> ambiguous = new HashSet<>();

	/// Notes a name. The same name for the same thing may be noted again.
	void add(String name, Symbol symbol) {
		String letters = letters(name);
		Symbol other = this.byLetters.putIfAbsent(letters, symbol);
		if (other != null && !other.equals(symbol)) {
			this.ambiguous.add(letters);
		}
	}

	/// Answers what is called so, empty where nothing or more than one thing is.
	Optional<Symbol> find(String name) {
		String letters = letters(name);
		@Nullable Symbol found = this.ambiguous.contains(letters) ? null : this.byLetters.get(letters);
		return Optional.ofNullable(found);
	}

	private static String letters(String name) {
		return NO_LETTER_OR_DIGIT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
	}

}
