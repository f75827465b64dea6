package highwake.api.changes;

/// Up to where a reader has seen one kind: everything of earlier changes, and of this change what comes before or is `id`.
///
/// @param id empty for nothing of this change
/// @param seenAt epoch milliseconds, when that was: what was removed since is known for 30 days
record Position(long change, String id, long seenAt) {

	/// Answers the position that has seen nothing.
	static Position beginning(long now) {
		return new Position(0, "", now);
	}

	/// Answers the position that has seen a whole change.
	static Position afterAll(long change, long now) {
		return new Position(change + 1, "", now);
	}

}
