/// Sessions: one for each device that a commander is signed in on, and the cookie that stands for it.
@NullMarked
package highwake.auth.sessions;

import org.jspecify.annotations.NullMarked;
