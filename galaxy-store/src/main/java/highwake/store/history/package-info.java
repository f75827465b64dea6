/// The packed form of a market's past in `history.db`: what it holds, written and read. No queries.
///
/// `docs/reference/files.md` describes the form bit by bit, `docs/concepts/history.md` why it is as it is.
@NullMarked
package highwake.store.history;

import org.jspecify.annotations.NullMarked;
