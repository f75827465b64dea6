/// Commanders: who signed in, under the id and the name that Frontier gives them.
@NullMarked
package highwake.auth.commanders;

import org.jspecify.annotations.NullMarked;
