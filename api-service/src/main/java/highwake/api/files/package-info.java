/// The data directory, and `galaxy.db` for requests: a small pool of connections that only read, each query with a
/// deadline.
@NullMarked
package highwake.api.files;

import org.jspecify.annotations.NullMarked;
