/// The first page: search, live figures, newest market reports.
@NullMarked
package highwake.website.home;

import org.jspecify.annotations.NullMarked;
