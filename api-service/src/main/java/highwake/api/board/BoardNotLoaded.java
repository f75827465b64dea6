package highwake.api.board;

/// Nothing can be answered yet: the board has not been filled since the program started.
public class BoardNotLoaded extends RuntimeException {

	/// Says that there is no board yet.
	public BoardNotLoaded() {
		super("The market is still being loaded. Ask again in a moment.");
	}

}
