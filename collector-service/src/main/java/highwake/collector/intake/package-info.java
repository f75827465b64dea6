/// The ear: the subscription to EDDN and the appending of what it hears.
@NullMarked
package highwake.collector.intake;

import org.jspecify.annotations.NullMarked;
