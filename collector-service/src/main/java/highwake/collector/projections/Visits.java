package highwake.collector.projections;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import highwake.galaxy.SystemAddress;
import highwake.store.PackedVisits;
import highwake.store.Visit;
import org.jspecify.annotations.Nullable;

/// Where a carrier was seen on which day, the newest few: from one to the next it jumped.
///
/// A visit is a day and a system, with the first time on that day at which the carrier was there. Every sighting finds its
/// visit without knowing of others, and the newest visits are the same whatever their order; so any order of the same
/// sightings ends in the same visits. What it costs: of several stays in one system on one day only the first shows.
///
/// @param all by day, then by address
record Visits(List<Visit> all) {

	static final Visits NONE = new Visits(List.of());

	/// A carrier that never moves keeps its last two months.
	private static final int MOST = 60;

	private static final Comparator<Visit> ORDER = Comparator.comparingLong(Visit::day)
		.thenComparingLong(Visit::systemAddress);

	Visits {
		all = List.copyOf(all);
	}

	/// Answers the visits after one more sighting: these where it tells nothing new.
	/// @param at epoch milliseconds
	Visits and(SystemAddress system, long at) {
		Visit visit = Visit.of(system.value(), at);
		int place = 0;
		while (place < this.all.size() && ORDER.compare(this.all.get(place), visit) < 0) {
			place++;
		}
		boolean isKnown = place < this.all.size() && ORDER.compare(this.all.get(place), visit) == 0;
		if (isKnown && this.all.get(place).minute() <= visit.minute()) {
			return this;
		}
		if (!isKnown && place == 0 && this.all.size() == MOST) {
			return this;
		}
		List<Visit> more = new ArrayList<>(this.all);
		if (isKnown) {
			more.set(place, visit);
		}
		else {
			more.add(place, visit);
		}
		return new Visits(more.subList(Math.max(0, more.size() - MOST), more.size()));
	}

	/// Answers those of a day and later.
	/// @param horizon when that day begins, epoch milliseconds
	Visits since(long horizon) {
		long day = horizon / Duration.ofDays(1).toMillis();
		return new Visits(this.all.stream().filter((visit) -> visit.day() >= day).toList());
	}

	/// Answers when the carrier was last known to be in any other system, epoch
	/// milliseconds; null where it was seen in no other.
	@Nullable Long lastElsewhere(SystemAddress system) {
		return this.all.stream()
			.filter((visit) -> visit.systemAddress() != system.value())
			.map(Visit::firstSeenAt)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	byte[] packed() {
		return PackedVisits.pack(this.all);
	}

	static Visits unpack(byte @Nullable [] blob) {
		return (blob != null) ? new Visits(PackedVisits.unpack(blob)) : NONE;
	}

}
