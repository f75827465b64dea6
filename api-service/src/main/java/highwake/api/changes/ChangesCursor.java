package highwake.api.changes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import highwake.api.board.BoardVersion;
import highwake.api.http.BadParameter;
import highwake.api.http.Cursor;
import highwake.api.http.Gone;

/// Up to where a reader has seen each kind.
///
/// @param galaxyEpoch of the file that the positions are in; another one means that nothing seen before counts any more
/// @param marketEpoch the same of the other file
record ChangesCursor(String galaxyEpoch, String marketEpoch, Map<ChangeKind, Position> positions) {

	/// A day less than tombstones are kept, whose time is the feed's.
	private static final Duration LONGEST_ABSENCE = Duration.ofDays(29);

	private static final String FROM_NOW = "now";

	private static final int FILES = 2;

	private static final int WORDS_A_KIND = 3;

	private static final Cursor CURSOR = new Cursor("changes", FILES + WORDS_A_KIND * ChangeKind.values().length);

	/// Reads a cursor; throws [BadParameter] for what is none, and [Gone] for one that no
	/// longer leads to what is there.
	/// @param after null or empty for the beginning, `now` for the end
	static ChangesCursor of(@Nullable String after, BoardVersion version, long now) {
		if (after == null || after.isBlank()) {
			return all(version, (_) -> Position.beginning(now));
		}
		if (after.equals(FROM_NOW)) {
			return all(version, (kind) -> Position.afterAll(kind.in(version).change(), now));
		}
		ChangesCursor cursor = read(after);
		if (!cursor.galaxyEpoch.equals(version.galaxy().epoch())
				|| !cursor.marketEpoch.equals(version.market().epoch())) {
			throw new Gone("The data was restored or made anew since. Start again without `after`.");
		}
		return cursor;
	}

	private static ChangesCursor all(BoardVersion version, Function<ChangeKind, Position> position) {
		return new ChangesCursor(version.galaxy().epoch(), version.market().epoch(),
				Arrays.stream(ChangeKind.values()).collect(Collectors.toMap(Function.identity(), position)));
	}

	private static ChangesCursor read(String after) {
		ChangeKind[] kinds = ChangeKind.values();
		List<String> words = CURSOR.words(after);
		Map<ChangeKind, Position> positions = new EnumMap<>(ChangeKind.class);
		for (int i = 0; i < kinds.length; i++) {
			List<String> own = words.subList(FILES + WORDS_A_KIND * i, FILES + WORDS_A_KIND * (i + 1));
			if (kinds[i] != ChangeKind.CARRIER && !own.get(1).isEmpty()) {
				Cursor.number(after, own.get(1));
			}
			positions.put(kinds[i],
					new Position(Cursor.number(after, own.get(0)), own.get(1), Cursor.number(after, own.get(2))));
		}
		return new ChangesCursor(words.get(0), words.get(1), positions);
	}

	/// Answers where a kind goes on; throws [Gone] where that was too long ago.
	Position of(ChangeKind kind, long now) {
		Position position = Objects.requireNonNull(this.positions.get(kind));
		if (now - position.seenAt() > LONGEST_ABSENCE.toMillis()) {
			throw new Gone("What was removed is known for 30 days, and this cursor has not seen the %s for so long. "
				.formatted(kind.words()) + "Start again without `after`.");
		}
		return position;
	}

	/// Answers a cursor that has seen more of some kinds.
	ChangesCursor with(Map<ChangeKind, Position> seen) {
		Map<ChangeKind, Position> all = new EnumMap<>(this.positions);
		all.putAll(seen);
		return new ChangesCursor(this.galaxyEpoch, this.marketEpoch, all);
	}

	/// Answers it as clients send it back.
	@Override
	public String toString() {
		List<Object> words = new ArrayList<>(List.of(this.galaxyEpoch, this.marketEpoch));
		for (ChangeKind kind : ChangeKind.values()) {
			Position position = Objects.requireNonNull(this.positions.get(kind));
			words.addAll(List.of(position.change(), position.id(), position.seenAt()));
		}
		return CURSOR.of(words.toArray());
	}

}
