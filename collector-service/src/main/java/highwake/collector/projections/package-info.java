/// Facts into files: one projection per file, which reads only its own file.
@NullMarked
package highwake.collector.projections;

import org.jspecify.annotations.NullMarked;
