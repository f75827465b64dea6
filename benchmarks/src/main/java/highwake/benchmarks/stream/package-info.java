/// What is measured with: realistic frames.
@NullMarked
package highwake.benchmarks.stream;

import org.jspecify.annotations.NullMarked;
