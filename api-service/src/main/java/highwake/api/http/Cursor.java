package highwake.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/// Where a list goes on, as its answers tell it and its requests bring it back in `after`: a few words that mean something to
/// that list alone. A checksum over them and the list's name refuses what was cut on its way, or belongs to another list.
///
/// @param list a name that no other list has
/// @param count how many words it has
public record Cursor(String list, int count) {

	private static final String FIELD = "after";

	private static final int LONGEST = 2048;

	private static final String SEPARATOR = "\n";

	/// Answers the cursor of some words.
	public String of(Object... words) {
		String text = String.join(SEPARATOR, Arrays.stream(words).map(Cursor::written).toList());
		String sealed = sum(text) + SEPARATOR + text;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(StandardCharsets.UTF_8));
	}

	/// Answers the words of a cursor, none where there is no cursor; throws
	/// [BadParameter] for one that is not of this list.
	public List<String> words(@Nullable String cursor) {
		if (cursor == null || cursor.isEmpty()) {
			return List.of();
		}
		String[] parts = decoded(cursor).split(SEPARATOR, 2);
		if (parts.length < 2 || !parts[0].equals(sum(parts[1]))) {
			throw bad(cursor);
		}
		List<String> words = Arrays.stream(parts[1].split(SEPARATOR, -1)).map(Cursor::read).toList();
		if (words.size() != this.count) {
			throw bad(cursor);
		}
		return words;
	}

	private static String decoded(String cursor) {
		if (cursor.length() > LONGEST) {
			throw bad(cursor);
		}
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw bad(cursor);
		}
	}

	private String sum(String text) {
		CRC32 sum = new CRC32();
		sum.update((this.list + SEPARATOR + text).getBytes(StandardCharsets.UTF_8));
		return Long.toString(sum.getValue(), Character.MAX_RADIX);
	}

	/// Names come from players' programs, and may have anything inside.
	private static String written(Object word) {
		return String.valueOf(word).replace("%", "%25").replace(SEPARATOR, "%0A");
	}

	private static String read(String word) {
		return word.replace("%0A", SEPARATOR).replace("%25", "%");
	}

	/// Answers one word of a cursor as a number; throws [BadParameter] where it is none.
	public static long number(String cursor, String word) {
		try {
			return Long.parseLong(word);
		}
		catch (NumberFormatException ex) {
			throw bad(cursor);
		}
	}

	/// Answers the refusal of a cursor.
	public static BadParameter bad(String cursor) {
		return new BadParameter(FIELD, cursor, "must be the `next` of an earlier answer");
	}

}
