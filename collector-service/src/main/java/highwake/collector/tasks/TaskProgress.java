package highwake.collector.tasks;

/// How far a task has come.
///
/// @param done what is done of it
/// @param total what there is to do; 0 while nobody knows
/// @param unit of both, in the plural: `bytes`, `systems`
/// @param message one line for a person: what it is at, and at the end what it did
public record TaskProgress(long done, long total, String unit, String message) {

}
