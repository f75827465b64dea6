/// The collector from the socket to the committed row.
@NullMarked
package highwake.benchmarks.collector;

import org.jspecify.annotations.NullMarked;
