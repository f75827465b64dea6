/// Who may write the galaxy files: one process at a time.
@NullMarked
package highwake.collector.lead;

import org.jspecify.annotations.NullMarked;
