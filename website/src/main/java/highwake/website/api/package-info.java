/// Asks the API over HTTP, through the internal site, on behalf of a visitor.
@NullMarked
package highwake.website.api;

import org.jspecify.annotations.NullMarked;
