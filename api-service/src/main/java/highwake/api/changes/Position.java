package highwake.api.changes;

/// Up to where a reader has seen one kind: everything of earlier changes, and of this change what comes before or is `id`.
///
/// @param id empty for nothing of this change
record Position(long change, String id) {

	static final Position BEGINNING = new Position(0, "");

	/// Answers the position that has seen a whole change.
	static Position afterAll(long change) {
		return new Position(change + 1, "");
	}

}
