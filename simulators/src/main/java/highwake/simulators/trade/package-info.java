/// The demo galaxy's trade: what each economy makes and wants, and markets whose prices follow what there is.
@NullMarked
package highwake.simulators.trade;

import org.jspecify.annotations.NullMarked;
