/// The workflows of GitHub Actions: linted, and the shell in them run as it stands there.
@NullMarked
package highwake.suite.workflows;

import org.jspecify.annotations.NullMarked;
