/// How numbers, distances and ages are written.
@NullMarked
package highwake.website.figures;

import org.jspecify.annotations.NullMarked;
