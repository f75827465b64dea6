/// What stations sell besides goods: modules and ships, what they are called, and how many stations have them.
@NullMarked
package highwake.api.sold;

import org.jspecify.annotations.NullMarked;
