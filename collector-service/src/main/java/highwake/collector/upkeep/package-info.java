/// What keeps the files small, quick and young: retention, the log's horizon, statistics for SQLite's planner, the WAL.
@NullMarked
package highwake.collector.upkeep;

import org.jspecify.annotations.NullMarked;
