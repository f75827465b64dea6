/// Rows in, JSON out: answers every question about systems, stations and prices.
@NullMarked
package highwake.api;

import org.jspecify.annotations.NullMarked;
