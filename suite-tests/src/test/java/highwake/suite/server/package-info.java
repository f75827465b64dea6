/// A server as `deploy/install` prepares it: below a directory of the test's own, without root rights.
@NullMarked
package highwake.suite.server;

import org.jspecify.annotations.NullMarked;
