/// Tests of `highwake.website.search`.
@NullMarked
package highwake.website.search;

import org.jspecify.annotations.NullMarked;
