/// Which markets are most worth a visit, because what is known of them is old and much is traded there.
@NullMarked
package highwake.api.stale;

import org.jspecify.annotations.NullMarked;
