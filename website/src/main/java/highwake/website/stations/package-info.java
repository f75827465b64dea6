/// What the pages say of stations: kinds, pads, services.
@NullMarked
package highwake.website.stations;

import org.jspecify.annotations.NullMarked;
