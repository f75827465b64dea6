/// Tests of `highwake.website.figures`.
@NullMarked
package highwake.website.figures;

import org.jspecify.annotations.NullMarked;
