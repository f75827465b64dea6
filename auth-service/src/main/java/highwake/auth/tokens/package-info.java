/// Frontier's tokens, which this service keeps sealed and never shows.
@NullMarked
package highwake.auth.tokens;

import org.jspecify.annotations.NullMarked;
