package highwake.api.http;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// What is left of so many of the newest days. A day that begins meanwhile does not push out the last of them.
///
/// @param before since 1970, UTC: only earlier days are left
/// @param count how many
public record NewestDays(long before, int count) {

	private static final Cursor CURSOR = new Cursor("days", 2);

	/// Answers what a cursor leaves; throws [BadParameter] for one that is none.
	/// @param days how many there were at first
	public static NewestDays of(@Nullable String after, int days) {
		List<String> words = CURSOR.words(after);
		if (after == null || words.isEmpty()) {
			return new NewestDays(Long.MAX_VALUE, days);
		}
		long count = Cursor.number(after, words.getLast());
		if (count < 1 || count > days) {
			throw Cursor.bad(after);
		}
		return new NewestDays(Cursor.number(after, words.getFirst()), (int) count);
	}

	/// Answers a page of them.
	/// @param days all that are left, the newest first
	public <T> Page<T> page(List<T> days, int most, Function<T, LocalDate> day) {
		return Page.of(days, most, (last) -> CURSOR.of(day.apply(last).toEpochDay(), this.count - most));
	}

}
