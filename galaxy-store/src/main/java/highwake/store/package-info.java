/// The files that the programs share: what is in them, how they are opened, how they are migrated. No queries.
@NullMarked
package highwake.store;

import org.jspecify.annotations.NullMarked;
