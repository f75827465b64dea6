/// The hand: reads the log in order and lets each projection apply it, while this process holds the lead.
@NullMarked
package highwake.collector.applying;

import org.jspecify.annotations.NullMarked;
