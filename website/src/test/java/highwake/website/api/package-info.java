/// Tests of `highwake.website.api`.
@NullMarked
package highwake.website.api;

import org.jspecify.annotations.NullMarked;
