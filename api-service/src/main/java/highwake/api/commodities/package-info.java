/// The commodities and today's figures of each.
@NullMarked
package highwake.api.commodities;

import org.jspecify.annotations.NullMarked;
