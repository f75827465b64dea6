/// Deploys as an operator does them: over a real sshd with the forced command, by the real script, under load.
@NullMarked
package highwake.suite.deploy;

import org.jspecify.annotations.NullMarked;
