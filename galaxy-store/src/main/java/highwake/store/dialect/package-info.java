/// SQLite for Spring Data JDBC, which ships no dialect of its own for it.
@NullMarked
package highwake.store.dialect;

import org.jspecify.annotations.NullMarked;
