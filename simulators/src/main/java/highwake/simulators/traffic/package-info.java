/// The demo galaxy's life: commanders who trade, carriers that jump, and the frames that their programs send.
@NullMarked
package highwake.simulators.traffic;

import org.jspecify.annotations.NullMarked;
