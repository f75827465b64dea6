/// EDDN in, rows out: the only writer of the galaxy files.
@NullMarked
package highwake.collector;

import org.jspecify.annotations.NullMarked;
