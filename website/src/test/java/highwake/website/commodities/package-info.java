/// Tests of `highwake.website.commodities`.
@NullMarked
package highwake.website.commodities;

import org.jspecify.annotations.NullMarked;
