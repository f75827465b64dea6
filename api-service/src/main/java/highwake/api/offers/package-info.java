/// Who sells a commodity and who wants it: the best prices anywhere, or around a system.
@NullMarked
package highwake.api.offers;

import org.jspecify.annotations.NullMarked;
