package highwake.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import highwake.api.sold.NamedModule;

/// What a person typed of a module: its name, and maybe its class, rating and mount: `5a fsd`, `gimballed beam laser`.
///
/// @param name what is left of the text
/// @param size 0 to 8, null for any
/// @param rating in upper case, null for any
/// @param mount null for any
record ModuleText(Text name, @Nullable Integer size, @Nullable String rating, @Nullable String mount) {

	private static final Pattern CLASS = Pattern.compile("([0-8])([a-i])?");

	private static final List<String> MOUNTS = List.of("fixed", "gimballed", "turreted");

	private static final int SHORTEST_MOUNT = 5;

	static ModuleText of(Text text) {
		List<String> rest = new ArrayList<>();
		Integer size = null;
		String rating = null;
		String mount = null;
		for (String word : text.words()) {
			Matcher matcher = CLASS.matcher(word);
			String meant = mount(word);
			if (matcher.matches()) {
				size = Integer.valueOf(matcher.group(1));
				rating = (matcher.group(2) == null) ? rating : matcher.group(2).toUpperCase(Locale.ROOT);
			}
			else if (meant != null) {
				mount = meant;
			}
			else {
				rest.add(word);
			}
		}
		boolean isPlain = size == null && mount == null;
		return new ModuleText(isPlain ? text : Text.of(String.join(" ", rest)), size, rating, mount);
	}

	/// Tells whether a module is of the class, rating and mount.
	boolean admits(NamedModule module) {
		return (this.size == null || this.size.equals(module.size()))
				&& (this.rating == null || this.rating.equals(module.rating()))
				&& (this.mount == null || this.mount.equals(module.mount()));
	}

	private static @Nullable String mount(String word) {
		return (word.length() < SHORTEST_MOUNT) ? null
				: MOUNTS.stream()
					.filter((mount) -> mount.startsWith(word) || word.equals(mount))
					.findAny()
					.orElse(null);
	}

}
