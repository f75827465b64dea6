package highwake.api.search;

import highwake.api.http.BadParameter;

/// The text of a search that stands in a path.
final class SearchText {

	private static final int LONGEST = 64;

	private SearchText() {
	}

	/// Throws [BadParameter] where nothing can be called so.
	static void check(String text) {
		if (text.length() > LONGEST) {
			throw new BadParameter("text", text, "must be at most %d characters".formatted(LONGEST));
		}
	}

}
