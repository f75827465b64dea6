package highwake.collector.applying;

import highwake.collector.projections.Progress;
import highwake.store.StoreFile;

/// How far one file has come.
///
/// @param gaps how many stretches of a log had gone before the file could apply them
public record FileProgress(StoreFile file, Progress progress, int gaps) {

}
