/// Galnet: the game's own news, fetched from Frontier's public CMS, and the last copy of it while that is down.
@NullMarked
package highwake.api.news;

import org.jspecify.annotations.NullMarked;
