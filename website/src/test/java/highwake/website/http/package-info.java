/// Tests of `highwake.website.http`.
@NullMarked
package highwake.website.http;

import org.jspecify.annotations.NullMarked;
