/// How much one address, or one key, may ask for.
@NullMarked
package highwake.api.limits;

import org.jspecify.annotations.NullMarked;
