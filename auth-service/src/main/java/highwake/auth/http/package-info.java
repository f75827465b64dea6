/// The service's HTTP edge: where it listens, and how it says no.
@NullMarked
package highwake.auth.http;

import org.jspecify.annotations.NullMarked;
