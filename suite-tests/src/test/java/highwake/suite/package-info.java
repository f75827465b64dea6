/// The programs together, as a commander, a tool or an operator meets them.
@NullMarked
package highwake.suite;

import org.jspecify.annotations.NullMarked;
