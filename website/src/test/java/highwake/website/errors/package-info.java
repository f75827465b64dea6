/// Tests of `highwake.website.errors`.
@NullMarked
package highwake.website.errors;

import org.jspecify.annotations.NullMarked;
