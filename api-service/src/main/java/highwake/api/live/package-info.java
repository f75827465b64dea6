/// Market reports as they come: the newest, and a stream of server-sent events.
@NullMarked
package highwake.api.live;

import org.jspecify.annotations.NullMarked;
