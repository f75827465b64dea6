/// The file that auth-service alone owns, `auth.db`: how it is opened.
@NullMarked
package highwake.auth.store;

import org.jspecify.annotations.NullMarked;
