/// The API as a whole: its program on a made-up galaxy, asked over HTTP.
@NullMarked
package highwake.benchmarks.api;

import org.jspecify.annotations.NullMarked;
