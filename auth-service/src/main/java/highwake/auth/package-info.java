/// Signs commanders in with Frontier and keeps their sessions.
@NullMarked
package highwake.auth;

import org.jspecify.annotations.NullMarked;
