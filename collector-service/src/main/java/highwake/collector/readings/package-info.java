/// Frames into facts: pure functions, one per schema. No clock, no files, no randomness.
@NullMarked
package highwake.collector.readings;

import org.jspecify.annotations.NullMarked;
