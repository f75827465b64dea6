/// What the past costs: to keep, and to read.
@NullMarked
package highwake.benchmarks.history;

import org.jspecify.annotations.NullMarked;
