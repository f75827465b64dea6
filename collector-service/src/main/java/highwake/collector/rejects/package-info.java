/// What could not be read, for people to look at: `./highwake rejects`.
@NullMarked
package highwake.collector.rejects;

import org.jspecify.annotations.NullMarked;
