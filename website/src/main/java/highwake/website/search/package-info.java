/// Systems, stations and commodities by what a visitor types.
@NullMarked
package highwake.website.search;

import org.jspecify.annotations.NullMarked;
