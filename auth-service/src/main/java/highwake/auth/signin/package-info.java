/// Signing in with Frontier, and out again.
@NullMarked
package highwake.auth.signin;

import org.jspecify.annotations.NullMarked;
