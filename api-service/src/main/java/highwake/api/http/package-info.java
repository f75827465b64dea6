/// What every route shares: how numbers and names are read and written, how refusals look, where the server listens.
@NullMarked
package highwake.api.http;

import org.jspecify.annotations.NullMarked;
