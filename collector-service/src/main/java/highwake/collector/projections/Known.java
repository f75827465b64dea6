package highwake.collector.projections;

import highwake.collector.facts.Stamp;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import org.jspecify.annotations.Nullable;

/// A group of facts that a file holds, and how well and since when it is known.
///
/// The better source wins; among equals the newer time, then the later gateway time, then the greater content. That is a
/// total order, so any order of the same frames ends in the same group.
///
/// @param at when it was true, epoch milliseconds
/// @param gatewayAt when the gateway heard it, epoch milliseconds
record Known<T>(T facts, int trust, long at, long gatewayAt) {

	static <T> @Nullable Known<T> of(@Nullable T facts, Trust trust, Stamp stamp) {
		return (facts != null)
				? new Known<>(facts, trust.code(), stamp.at().toEpochMilli(), stamp.gatewayAt().toEpochMilli()) : null;
	}

	/// For groups whose sources are all as good.
	static <T> @Nullable Known<T> of(@Nullable T facts, Stamp stamp) {
		return of(facts, Trust.HEARSAY, stamp);
	}

	/// For groups that their source always tells.
	static <T> Known<T> told(T facts, Stamp stamp) {
		return new Known<>(facts, Trust.HEARSAY.code(), stamp.at().toEpochMilli(), stamp.gatewayAt().toEpochMilli());
	}

	/// As [#newest(Known, Known)], for groups that are always known.
	static <T> Known<T> newer(Known<T> held, Known<T> heard) {
		return (heard.order(held) > 0) ? heard : held;
	}

	/// Answers what is to be held of what is held and what is heard; the held one itself
	/// where nothing is new.
	static <T> @Nullable Known<T> newest(@Nullable Known<T> held, @Nullable Known<T> heard) {
		if (held == null || heard == null) {
			return (held != null) ? held : heard;
		}
		return (heard.order(held) > 0) ? heard : held;
	}

	/// Tells whether this was true later than another, or heard later of the same time.
	boolean isLaterThan(Known<?> other) {
		return (this.at != other.at) ? this.at > other.at : this.gatewayAt > other.gatewayAt;
	}

	private int order(Known<T> other) {
		int order = Integer.compare(this.trust, other.trust);
		if (order == 0) {
			order = Long.compare(this.at, other.at);
		}
		if (order == 0) {
			order = Long.compare(this.gatewayAt, other.gatewayAt);
		}
		if (order == 0 && this.facts instanceof SystemSeen.Place place
				&& other.facts instanceof SystemSeen.Place held) {
			return place.compareTo(held);
		}
		return (order != 0) ? order : compareContent(this.facts.toString(), other.facts.toString());
	}

	/// The longer content is the greater: of a full and an empty market sent in one
	/// instant, the full one tells more.
	private static int compareContent(String one, String other) {
		int order = Integer.compare(one.length(), other.length());
		return (order != 0) ? order : one.compareTo(other);
	}

	/// Answers a group unless it is from before a time.
	static <T> @Nullable Known<T> since(@Nullable Known<T> group, long horizon) {
		return (group != null && group.at >= horizon) ? group : null;
	}

	/// Answers the newest time of several groups, epoch milliseconds; 0 where none is
	/// known.
	static long newestAt(@Nullable Known<?>... groups) {
		long newest = 0;
		for (Known<?> group : groups) {
			newest = (group != null) ? Math.max(newest, group.at) : newest;
		}
		return newest;
	}

}
