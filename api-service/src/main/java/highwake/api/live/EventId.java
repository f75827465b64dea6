package highwake.api.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Where a report stands in the change signal of the market file.
///
/// @param epoch another one means that nothing seen before counts any more
record EventId(String epoch, long change) {

	private static final Pattern WRITTEN = Pattern.compile("([0-9a-zA-Z]{1,64})-([0-9]{1,18})");

	/// Reads what a browser remembered, empty where it is none of ours.
	static Optional<EventId> parse(@Nullable String text) {
		Matcher matcher = WRITTEN.matcher((text == null) ? "" : text.strip());
		return matcher.matches() ? Optional.of(new EventId(matcher.group(1), Long.parseLong(matcher.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.epoch + "-" + this.change;
	}

}
