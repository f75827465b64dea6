/// The list of goods, and where to sell and buy one.
@NullMarked
package highwake.website.commodities;

import org.jspecify.annotations.NullMarked;
