/// What the collector says of itself: readiness, health details, counters.
@NullMarked
package highwake.collector.health;

import org.jspecify.annotations.NullMarked;
