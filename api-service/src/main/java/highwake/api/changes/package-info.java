/// What has changed since a reader asked last: enough to keep a mirror.
@NullMarked
package highwake.api.changes;

import org.jspecify.annotations.NullMarked;
