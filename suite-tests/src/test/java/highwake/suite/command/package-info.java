/// The one command, `./highwake`: what it refuses, what it starts, what it leaves alone.
@NullMarked
package highwake.suite.command;

import org.jspecify.annotations.NullMarked;
