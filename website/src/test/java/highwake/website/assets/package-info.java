/// Tests of `highwake.website.assets`.
@NullMarked
package highwake.website.assets;

import org.jspecify.annotations.NullMarked;
