/// Names into things: systems, stations and commodities by what a person types.
@NullMarked
package highwake.api.search;

import org.jspecify.annotations.NullMarked;
