package highwake.collector.readings;

import highwake.collector.readings.Verdict.Rejected;
import highwake.collector.readings.Verdict.Rejection;

/// Ends a reading: the frame cannot be read, and this is why. Carries no stack: a bad frame is nobody's fault here.
final class Unreadable extends RuntimeException {

	private static final int LONGEST_DETAIL = 300;

	private final Rejection reason;

	Unreadable(Rejection reason, String detail) {
		super(detail, null, false, false);
		this.reason = reason;
	}

	static Unreadable field(String name, String problem) {
		return new Unreadable(Rejection.BAD_FIELD, name + " " + problem);
	}

	Rejected verdict() {
		String detail = String.valueOf(getMessage());
		return new Rejected(this.reason, detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)));
	}

}
