/// Tests of `highwake.website.pages`.
@NullMarked
package highwake.website.pages;

import org.jspecify.annotations.NullMarked;
