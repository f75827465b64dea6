/// Frames applied in this process, without socket or lead: for tests, benchmarks and rebuilding.
@NullMarked
package highwake.collector.replay;

import org.jspecify.annotations.NullMarked;
