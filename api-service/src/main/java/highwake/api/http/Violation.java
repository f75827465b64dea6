package highwake.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// One field of a request that cannot be used.
///
/// @param value as it was sent, cut to 100 characters; absent where nothing was
/// @param message the rule
record Violation(String field, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value, String message) {

	private static final int LONGEST = 100;

	static Violation of(String field, @Nullable Object value, String message) {
		String shown = (value == null) ? null : String.valueOf(value);
		if (shown != null && shown.length() > LONGEST) {
			shown = shown.substring(0, LONGEST) + "…";
		}
		return new Violation(field, shown, message);
	}

}
