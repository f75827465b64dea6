package highwake.api.http;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/// Which part of a list that most clients want whole: what the game has, or what was counted.
///
/// @param limit 1 to 4000; 4000 where it is absent, which is more than any of these lists has
/// @param after the `next` of the answer before
public record PartQuery(@Nullable @Min(value = 1, message = LIMIT) @Max(value = MOST, message = LIMIT) Long limit,
		@Nullable String after) {

	/// How many one answer has at most.
	public static final int MOST = 4000;

	public static final String LIMIT = "must be 1 to 4000";

	/// Answers how many are wanted.
	public int most() {
		return (this.limit == null) ? MOST : this.limit.intValue();
	}

	/// Answers a part of a list in memory, by a key that each of them has alone; throws
	/// [BadParameter] for a cursor that is none. What comes or goes meanwhile moves
	/// nothing else.
	/// @param list its name
	/// @param all in any order
	public <T> Page<T> byKey(String list, List<T> all, Function<T, String> key) {
		Cursor cursor = new Cursor(list, 1);
		List<String> last = cursor.words(this.after);
		return Page.of(all.stream()
			.filter((one) -> last.isEmpty() || key.apply(one).compareTo(last.getFirst()) > 0)
			.sorted(Comparator.comparing(key))
			.toList(), most(), (one) -> cursor.of(key.apply(one)));
	}

}
