package highwake.collector.projections;

import java.util.List;

/// What came of facts that were applied outside the log.
///
/// @param kept how many of them this file keeps
/// @param told how many of those changed a row that readers follow
/// @param refusals why it would not keep others, one line each
public record Imported(long kept, long told, List<String> refusals) {

	public Imported {
		refusals = List.copyOf(refusals);
	}

}
