/// Tests of the website as a whole.
@NullMarked
package highwake.website;

import org.jspecify.annotations.NullMarked;
