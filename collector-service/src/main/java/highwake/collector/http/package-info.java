/// Where the collector's own HTTP answers: a unix socket, or a loopback port.
@NullMarked
package highwake.collector.http;

import org.jspecify.annotations.NullMarked;
