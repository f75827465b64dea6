package highwake.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Where a list goes on: a few words that mean something to its route alone. Clients send them back as they came.
public final class Cursor {

	private static final int LONGEST = 2048;

	private static final String SEPARATOR = "\n";

	private Cursor() {
	}

	/// Answers the cursor of some words.
	public static String of(Object... words) {
		String text = String.join(SEPARATOR, Arrays.stream(words).map(Cursor::written).toList());
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	/// Answers the words of a cursor, none where there is no cursor; throws
	/// [BadParameter] for one that is not of this kind.
	/// @param field as the request calls it
	/// @param count how many words it has
	public static List<String> words(String field, @Nullable String cursor, int count) {
		if (cursor == null || cursor.isEmpty()) {
			return List.of();
		}
		try {
			if (cursor.length() <= LONGEST) {
				String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
				List<String> words = Arrays.stream(text.split(SEPARATOR, -1)).map(Cursor::read).toList();
				if (words.size() == count) {
					return words;
				}
			}
		}
		catch (IllegalArgumentException ex) {
			throw bad(field, cursor);
		}
		throw bad(field, cursor);
	}

	/// Names come from players' programs, and may have anything inside.
	private static String written(Object word) {
		return String.valueOf(word).replace("%", "%25").replace(SEPARATOR, "%0A");
	}

	private static String read(String word) {
		return word.replace("%0A", SEPARATOR).replace("%25", "%");
	}

	/// Answers one word of a cursor as a number; throws [BadParameter] where it is none.
	public static long number(String field, String cursor, String word) {
		try {
			return Long.parseLong(word);
		}
		catch (NumberFormatException ex) {
			throw bad(field, cursor);
		}
	}

	/// Answers the refusal of a cursor.
	public static BadParameter bad(String field, String cursor) {
		return new BadParameter(field, cursor, "must be the `next` of an earlier answer");
	}

}
