/// Single steps, by JMH.
@NullMarked
package highwake.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
