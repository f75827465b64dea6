package highwake.api.changes;

import java.util.List;

/// Some changes, the oldest of each kind first: the components are the JSON.
///
/// @param next what to send as `after`; there always is one
/// @param isUpToDate whether that was all there is at the moment; where not, the next answer has more
public record ChangesPage(List<Change> items, String next, boolean isUpToDate) {

	public ChangesPage {
		items = List.copyOf(items);
	}

}
