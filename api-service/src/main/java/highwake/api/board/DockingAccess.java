package highwake.api.board;

import org.jspecify.annotations.Nullable;

/// Whom a fleet carrier lets dock. Source: EDDN `commodity/3`, `carrierDockingAccess`, from the journal's `Market`.
public enum DockingAccess {

	/// Everybody.
	ALL("all"),
	/// Nobody.
	NONE("none"),
	/// The owner's friends.
	FRIENDS("friends"),
	/// The owner's squadron.
	SQUADRON("squadron"),
	/// Both.
	SQUADRON_FRIENDS("squadronfriends");

	private final String word;

	DockingAccess(String word) {
		this.word = word;
	}

	/// Answers the game's word.
	public String word() {
		return this.word;
	}

	/// Answers what a word stands for, null where it is none of the game's.
	public static @Nullable DockingAccess of(@Nullable String word) {
		for (DockingAccess access : values()) {
			if (access.word.equals(word)) {
				return access;
			}
		}
		return null;
	}

}
