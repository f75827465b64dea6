/// Real input: captured and generated streams with the state that a right collector ends in.
@NullMarked
package highwake.suite.feed;

import org.jspecify.annotations.NullMarked;
