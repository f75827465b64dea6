package highwake.api.news;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// One article of Galnet: the components are the JSON, in Ardent's order.
///
/// @param published when, on Earth
/// @param date when, in the game, as Galnet writes it: `19 NOV 3312`
/// @param text plain, with line breaks
/// @param slug its name in addresses
/// @param image an address, null where it has none
/// @param url the article's page
record Article(Instant published, @Nullable String date, String title, String text, @Nullable String slug,
		@Nullable String image, @Nullable String url) {
}
