/// One market: the station that has it, and what it trades.
@NullMarked
package highwake.api.markets;

import org.jspecify.annotations.NullMarked;
