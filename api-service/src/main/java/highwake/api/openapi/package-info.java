/// The API's own description for programs.
@NullMarked
package highwake.api.openapi;

import org.jspecify.annotations.NullMarked;
