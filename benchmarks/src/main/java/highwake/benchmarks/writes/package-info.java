/// The projections' write path beside a C program that runs the same statements.
@NullMarked
package highwake.benchmarks.writes;

import org.jspecify.annotations.NullMarked;
