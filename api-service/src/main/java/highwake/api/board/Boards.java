package highwake.api.board;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/// The newest snapshot of the board. Safe for any thread: one writes, all read.
@Component
public class Boards {

	private final InstantSource clock;

	private volatile @Nullable Board current;

	private volatile long currentAt;

	/// @param clock tells how old the board is
	Boards(InstantSource clock) {
		this.clock = clock;
	}

	/// Answers the newest snapshot; throws [BoardNotLoaded] before the first.
	public Board current() {
		Board board = this.current;
		if (board == null) {
			throw new BoardNotLoaded();
		}
		return board;
	}

	/// Answers the newest snapshot, empty before the first.
	public Optional<Board> find() {
		return Optional.ofNullable(this.current);
	}

	/// Answers how long ago the board was last known to say what the files say.
	public Duration age() {
		return Duration.ofMillis(Math.max(0, this.clock.millis() - this.currentAt));
	}

	/// Puts a snapshot in place of the one before.
	void publish(Board board) {
		this.current = board;
		confirm();
	}

	/// Notes that the snapshot still says what the files say.
	void confirm() {
		this.currentAt = this.clock.millis();
	}

}
