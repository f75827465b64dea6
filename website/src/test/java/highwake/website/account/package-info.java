/// Tests of `highwake.website.account`.
@NullMarked
package highwake.website.account;

import org.jspecify.annotations.NullMarked;
