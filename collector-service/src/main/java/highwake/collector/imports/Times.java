package highwake.collector.imports;

import java.time.Duration;
import java.time.Instant;

import highwake.collector.facts.Stamp;
import org.jspecify.annotations.Nullable;

/// The times that a dump may give: from the game's first day to the import's own. A later one would keep what it dates from
/// every change until that day has come.
///
/// @param ordered when the import was asked for
record Times(Instant ordered) {

	private static final Instant FIRST_DAY = Instant.parse("2014-12-16T00:00:00Z");

	private static final Duration LARGEST_LEAD = Duration.ofMinutes(5);

	/// Answers the stamp of a group of facts by its own time, which stands for the
	/// gateway's too.
	Stamp stamp(Fields fields, String field) {
		return checked(fields, field, fields.time(field));
	}

	@Nullable Stamp find(Fields fields, String field) {
		Instant at = fields.findTime(field);
		return (at != null) ? checked(fields, field, at) : null;
	}

	private Stamp checked(Fields fields, String field, Instant at) {
		if (at.isBefore(FIRST_DAY)) {
			throw fields.bad(field, "is before the game began: " + at);
		}
		if (at.isAfter(this.ordered.plus(LARGEST_LEAD))) {
			throw fields.bad(field, "is in the future: " + at);
		}
		return new Stamp(at, at);
	}

}
