/// The feed log: every frame as it was heard, in order, before anything else happens to it.
@NullMarked
package highwake.collector.log;

import org.jspecify.annotations.NullMarked;
