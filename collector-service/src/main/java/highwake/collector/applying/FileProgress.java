package highwake.collector.applying;

import highwake.collector.projections.Progress;
import highwake.store.StoreFile;

/// How far one file has come.
public record FileProgress(StoreFile file, Progress progress) {

}
