package highwake.api.news;

import java.time.Instant;
import java.util.List;

/// What was fetched together.
///
/// @param fetchedAt when the source last answered
/// @param articles the newest first
record News(Instant fetchedAt, List<Article> articles) {

	News {
		articles = List.copyOf(articles);
	}

}
