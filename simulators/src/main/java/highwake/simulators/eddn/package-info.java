/// What travels on EDDN: frames, how the relay spells them, and files of them.
@NullMarked
package highwake.simulators.eddn;

import org.jspecify.annotations.NullMarked;
