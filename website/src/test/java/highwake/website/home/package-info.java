/// Tests of `highwake.website.home`.
@NullMarked
package highwake.website.home;

import org.jspecify.annotations.NullMarked;
