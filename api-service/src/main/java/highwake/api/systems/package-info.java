/// Star systems: one by name or address, what is known of its people, which are near.
@NullMarked
package highwake.api.systems;

import org.jspecify.annotations.NullMarked;
