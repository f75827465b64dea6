/// Tests of `highwake.website.systems`.
@NullMarked
package highwake.website.systems;

import org.jspecify.annotations.NullMarked;
