/// The board: the tradable galaxy in memory, column by column, filled from the files and kept fresh by the change signal.
///
/// **How it is read.** A [Board][highwake.api.board.Board] is an immutable snapshot behind one volatile reference
/// ([Boards][highwake.api.board.Boards]). A request takes it once and asks it everything, so no answer mixes two versions
/// of one market, and no reader waits for the writer.
///
/// **How it is written.** One thread follows the files. What changed since the last snapshot goes into an edit, which
/// copies only the pages it touches (256 stations, up to 256 prices); the rest is shared with the snapshot before. 200
/// market reports a second copy about 100 MB a second of short-lived pages, and nothing else.
///
/// **What it weighs.** An offer is about 14 bytes in its market's packed report and 16 in its commodity's price order.
/// What offers tell of their station is 350 bytes of text a station, once somebody has asked: the one column that is
/// written while others read. The order of the systems' names is 4 bytes a system.
/// What a station sells besides is a bit for each module and ship ([Sold][highwake.api.board.Sold]): some 200 bytes, so 5 MB
/// for 25,000 stations.
@NullMarked
package highwake.api.board;

import org.jspecify.annotations.NullMarked;
