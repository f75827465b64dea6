/// What was: a good at one market report by report, and a commodity day by day, from `history.db`.
@NullMarked
package highwake.api.history;

import org.jspecify.annotations.NullMarked;
