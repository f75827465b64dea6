/// The programs as processes of their own: real jars, real sockets, real signals.
@NullMarked
package highwake.suite.live;

import org.jspecify.annotations.NullMarked;
