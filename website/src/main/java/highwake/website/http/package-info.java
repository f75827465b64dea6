/// Where the server listens.
@NullMarked
package highwake.website.http;

import org.jspecify.annotations.NullMarked;
