/// Tests of `highwake.website.stations`.
@NullMarked
package highwake.website.stations;

import org.jspecify.annotations.NullMarked;
