/// Names into things: systems, stations, commodities, modules, ships and carriers by what a person types.
@NullMarked
package highwake.api.search;

import org.jspecify.annotations.NullMarked;
