package highwake.api.changes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import highwake.api.board.BoardVersion;
import highwake.api.http.BadParameter;
import highwake.api.http.Cursor;
import highwake.api.http.Gone;

/// Up to where a reader has seen each kind.
///
/// @param galaxyEpoch of the file that the positions are in; another one means that nothing seen before counts any more
/// @param marketEpoch the same of the other file
/// @param issuedAt epoch milliseconds: what was removed is known for 30 days
record ChangesCursor(String galaxyEpoch, String marketEpoch, long issuedAt, Map<ChangeKind, Position> positions) {

	/// A day less than tombstones are kept, whose time is the feed's.
	private static final Duration LONGEST_ABSENCE = Duration.ofDays(29);

	private static final String FIELD = "after";

	private static final String FROM_NOW = "now";

	private static final int WORDS = 3 + 2 * ChangeKind.values().length;

	/// Reads a cursor; throws [BadParameter] for what is none, and [Gone] for one that no
	/// longer leads to what is there.
	/// @param after null or empty for the beginning, `now` for the end
	static ChangesCursor of(@Nullable String after, BoardVersion version, long now) {
		if (after == null || after.isBlank()) {
			return all(version, now, null);
		}
		if (after.equals(FROM_NOW)) {
			return all(version, now, version);
		}
		ChangesCursor cursor = read(after);
		if (!cursor.galaxyEpoch.equals(version.galaxy().epoch())
				|| !cursor.marketEpoch.equals(version.market().epoch())) {
			throw new Gone("The data was restored or made anew since. Start again without `after`.");
		}
		if (now - cursor.issuedAt > LONGEST_ABSENCE.toMillis()) {
			throw new Gone("What was removed is known for 30 days, and this cursor is older. "
					+ "Start again without `after`.");
		}
		return cursor;
	}

	private static ChangesCursor all(BoardVersion version, long now, @Nullable BoardVersion seen) {
		Map<ChangeKind, Position> positions = new EnumMap<>(ChangeKind.class);
		for (ChangeKind kind : ChangeKind.values()) {
			positions.put(kind, (seen == null) ? Position.BEGINNING : Position.afterAll(kind.in(seen).change()));
		}
		return new ChangesCursor(version.galaxy().epoch(), version.market().epoch(), now, positions);
	}

	private static ChangesCursor read(String after) {
		List<String> words = Cursor.words(FIELD, after, WORDS);
		Map<ChangeKind, Position> positions = new EnumMap<>(ChangeKind.class);
		int next = 3;
		for (ChangeKind kind : ChangeKind.values()) {
			Position position = new Position(Cursor.number(FIELD, after, words.get(next)), words.get(next + 1));
			if (kind != ChangeKind.CARRIER && !position.id().isEmpty()) {
				Cursor.number(FIELD, after, position.id());
			}
			positions.put(kind, position);
			next += 2;
		}
		return new ChangesCursor(words.get(0), words.get(1), Cursor.number(FIELD, after, words.get(2)), positions);
	}

	/// Answers where a kind goes on.
	Position of(ChangeKind kind) {
		return this.positions.getOrDefault(kind, Position.BEGINNING);
	}

	/// Answers a cursor that has seen more.
	ChangesCursor with(Map<ChangeKind, Position> seen, long now) {
		Map<ChangeKind, Position> all = new EnumMap<>(this.positions);
		all.putAll(seen);
		return new ChangesCursor(this.galaxyEpoch, this.marketEpoch, now, all);
	}

	/// Answers it as clients send it back.
	@Override
	public String toString() {
		List<Object> words = new ArrayList<>(List.of(this.galaxyEpoch, this.marketEpoch, this.issuedAt));
		for (ChangeKind kind : ChangeKind.values()) {
			words.add(of(kind).change());
			words.add(of(kind).id());
		}
		return Cursor.of(words.toArray());
	}

}
