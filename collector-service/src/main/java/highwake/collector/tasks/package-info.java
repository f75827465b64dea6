/// What people and schedules ask of the lead: imports, upkeep, backups, in a durable spool, done between two groups of
/// frames.
@NullMarked
package highwake.collector.tasks;

import org.jspecify.annotations.NullMarked;
