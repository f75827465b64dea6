package highwake.collector.tasks;

import java.nio.file.Path;
import java.util.List;

import highwake.collector.log.FeedLog;
import highwake.collector.projections.ProjectedFile;

/// What the lead lends to work between two groups of frames. It is lent for one step: after a failure the files are
/// opened anew.
///
/// @param files each open for writing, on the applying thread, and in no transaction
public record LeadContext(Path dataDirectory, FeedLog log, List<ProjectedFile> files) {

	public LeadContext {
		files = List.copyOf(files);
	}

}
