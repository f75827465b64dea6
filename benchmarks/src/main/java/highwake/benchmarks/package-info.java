/// How fast Highwake is: `./highwake bench NAME`.
@NullMarked
package highwake.benchmarks;

import org.jspecify.annotations.NullMarked;
