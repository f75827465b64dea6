/// The places of the demo galaxy: real systems and stations, and what is made up about them where the tables are silent.
@NullMarked
package highwake.simulators.atlas;

import org.jspecify.annotations.NullMarked;
