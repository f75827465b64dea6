/// What a visitor sees when something is not there or does not work.
@NullMarked
package highwake.website.errors;

import org.jspecify.annotations.NullMarked;
