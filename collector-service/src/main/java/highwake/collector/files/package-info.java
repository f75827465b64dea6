/// Where the files are.
@NullMarked
package highwake.collector.files;

import org.jspecify.annotations.NullMarked;
