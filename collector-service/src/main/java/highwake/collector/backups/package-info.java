/// Copies of every file, checked before they count, and the way back from them.
@NullMarked
package highwake.collector.backups;

import org.jspecify.annotations.NullMarked;
