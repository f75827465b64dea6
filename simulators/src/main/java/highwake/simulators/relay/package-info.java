/// The EDDN relay: a ZeroMQ publisher on loopback, what feeds it, and its control.
@NullMarked
package highwake.simulators.relay;

import org.jspecify.annotations.NullMarked;
