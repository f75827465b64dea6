package highwake.store;

/// That a carrier was in a system on a day.
///
/// @param day whole days since 1970, UTC
/// @param minute of that day, at which it was first seen there
public record Visit(long systemAddress, long day, int minute) {

	private static final int MINUTES_A_DAY = 24 * 60;

	private static final long MILLIS_A_MINUTE = 60_000;

	public Visit {
		if (minute < 0 || minute >= MINUTES_A_DAY || day < 0) {
			throw new IllegalArgumentException("No time of day: day " + day + ", minute " + minute);
		}
	}

	/// Makes the visit of a sighting.
	/// @param at epoch milliseconds
	public static Visit of(long systemAddress, long at) {
		long minutes = at / MILLIS_A_MINUTE;
		return new Visit(systemAddress, minutes / MINUTES_A_DAY, (int) (minutes % MINUTES_A_DAY));
	}

	/// Answers when it was first seen there on that day, to the minute, epoch
	/// milliseconds.
	public long firstSeenAt() {
		return (this.day * MINUTES_A_DAY + this.minute) * MILLIS_A_MINUTE;
	}

}
