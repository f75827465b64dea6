package highwake.api.systems;

import java.util.List;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import highwake.api.http.Cursor;

/// Which systems around a place.
///
/// @param near a system's name, its address, or `x,y,z` in light-years
/// @param within light-years, 0 to 1000; 20 where it is absent
/// @param limit 1 to 100; 20 where it is absent
/// @param after the `next` of the part before
record NearQuery(@NotBlank(message = "must be given, or ids") @Nullable String near,
		@Nullable @DecimalMin(value = "0", message = WITHIN) @DecimalMax(value = "1000",
				message = WITHIN) Double within,
		@Nullable @Min(value = 1, message = LIMIT) @Max(value = 100, message = LIMIT) Long limit,
		@Nullable String after) {

	static final String WITHIN = "must be 0 to 1000";

	static final String LIMIT = "must be 1 to 100";

	private static final double DEFAULT_LY = 20;

	static final Cursor CURSOR = new Cursor("systems", 2);

	private static final int DEFAULT_LIMIT = 20;

	String place() {
		return String.valueOf(this.near);
	}

	double withinLy() {
		return (this.within == null) ? DEFAULT_LY : this.within;
	}

	int most() {
		return (this.limit == null) ? DEFAULT_LIMIT : this.limit.intValue();
	}

	/// The last system of the part before.
	///
	/// @param squared the square of its distance, in steps; -1 for the first part
	record Last(long squared, long address) {
	}

	/// Throws [highwake.api.http.BadParameter] for a cursor that is none.
	Last last() {
		List<String> words = CURSOR.words(this.after);
		return words.isEmpty() ? new Last(-1, 0) : new Last(Cursor.number(String.valueOf(this.after), words.getFirst()),
				Cursor.number(String.valueOf(this.after), words.getLast()));
	}

}
