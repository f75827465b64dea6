@NullMarked
package highwake.website.docs;

import org.jspecify.annotations.NullMarked;
