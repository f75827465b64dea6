package highwake.api.http;

import java.util.List;

/// A parameter cannot be used. Answered with 400 and the rule that it breaks.
public class BadParameter extends RuntimeException {

	private final Violation violation;

	/// @param field as the request calls it
	/// @param value as it was sent
	/// @param rule what it must be, for example `must be at most 64 characters`
	public BadParameter(String field, String value, String rule) {
		super("%s %s".formatted(field, rule));
		this.violation = Violation.of(field, value, rule);
	}

	List<Violation> violations() {
		return List.of(this.violation);
	}

}
