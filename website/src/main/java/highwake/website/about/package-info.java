/// What Highwake is and where its data come from.
@NullMarked
package highwake.website.about;

import org.jspecify.annotations.NullMarked;
