/// Tests of `highwake.website.status`.
@NullMarked
package highwake.website.status;

import org.jspecify.annotations.NullMarked;
