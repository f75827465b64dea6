/// One market: the station that has it, what it trades, and what else it sells.
@NullMarked
package highwake.api.markets;

import org.jspecify.annotations.NullMarked;
