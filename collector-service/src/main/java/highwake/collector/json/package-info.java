/// Typed fields of JSON objects: the rules that frames and dumps share.
@NullMarked
package highwake.collector.json;

import org.jspecify.annotations.NullMarked;
