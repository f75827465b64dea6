/// The Caddyfile: which request reaches which program, and what Caddy adds, strips and holds.
@NullMarked
package highwake.suite.gateway;

import org.jspecify.annotations.NullMarked;
