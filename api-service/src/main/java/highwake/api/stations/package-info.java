/// Stations of a system, and one station by its market id.
@NullMarked
package highwake.api.stations;

import org.jspecify.annotations.NullMarked;
