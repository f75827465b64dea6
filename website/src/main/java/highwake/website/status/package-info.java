/// How Highwake itself is: its programs, their releases, and how fresh the data are.
@NullMarked
package highwake.website.status;

import org.jspecify.annotations.NullMarked;
