/// An EDDN relay and a Frontier on loopback, for the demo and the tests.
@NullMarked
package highwake.simulators;

import org.jspecify.annotations.NullMarked;
