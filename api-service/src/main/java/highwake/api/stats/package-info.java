/// What there is, how much, and how fresh: `/v2/version`, `/v2/stats`, `/v3/status`.
@NullMarked
package highwake.api.stats;

import org.jspecify.annotations.NullMarked;
