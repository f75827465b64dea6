/// One star system: its stations and its neighbours.
@NullMarked
package highwake.website.systems;

import org.jspecify.annotations.NullMarked;
