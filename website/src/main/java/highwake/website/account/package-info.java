/// The sign-in corner and the account page.
@NullMarked
package highwake.website.account;

import org.jspecify.annotations.NullMarked;
