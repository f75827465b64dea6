package highwake.store;

import java.util.ArrayList;
import java.util.List;

/// The form of a carrier's visits in `carrier.visits`: unsigned varints. First the number of visits; then, for each by
/// day and address: the day less the one before it, doubled, and 1 added where the system is another than the one
/// before; the minute of the day; and, where it is another, the system's address.
///
/// A carrier that stays where it is takes three bytes a day.
public final class PackedVisits {

	private PackedVisits() {
	}

	/// Packs visits, ordered by day.
	public static byte[] pack(List<Visit> visits) {
		Varints.Writer packed = new Varints.Writer(8 + visits.size() * 4);
		packed.put(visits.size());
		long day = 0;
		long system = 0;
		for (Visit visit : visits) {
			boolean isOther = visit.systemAddress() != system;
			packed.put((visit.day() - day) << 1 | (isOther ? 1 : 0)).put(visit.minute());
			if (isOther) {
				packed.put(visit.systemAddress());
			}
			day = visit.day();
			system = visit.systemAddress();
		}
		return packed.bytes();
	}

	/// Unpacks visits, in the order in which they were packed.
	public static List<Visit> unpack(byte[] blob) {
		Varints.Reader packed = new Varints.Reader(blob);
		int size = packed.take();
		List<Visit> visits = new ArrayList<>(size);
		long day = 0;
		long system = 0;
		for (int i = 0; i < size; i++) {
			long next = packed.takeLong();
			int minute = packed.take();
			day += next >>> 1;
			system = ((next & 1) == 1) ? packed.takeLong() : system;
			visits.add(new Visit(system, day, minute));
		}
		return visits;
	}

}
