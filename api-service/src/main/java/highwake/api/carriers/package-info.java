/// Fleet carriers by their callsign: where they are, where they went, what they trade.
@NullMarked
package highwake.api.carriers;

import org.jspecify.annotations.NullMarked;
