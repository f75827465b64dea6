/// Pages over the API: asks over HTTP, renders HTML, opens no database.
@NullMarked
package highwake.website;

import org.jspecify.annotations.NullMarked;
