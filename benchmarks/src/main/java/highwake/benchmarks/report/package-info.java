/// Figures, and how they are shown and kept.
@NullMarked
package highwake.benchmarks.report;

import org.jspecify.annotations.NullMarked;
