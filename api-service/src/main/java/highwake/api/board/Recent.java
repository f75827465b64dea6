package highwake.api.board;

import java.util.Arrays;
import java.util.Optional;

/// The markets that changed last, newest first: at most 256, each once. Immutable.
public final class Recent {

	/// How many are remembered.
	public static final int MOST = 256;

	static final Recent EMPTY = new Recent(new int[0], 0);

	private final int[] ordinals;

	/// Every market that changed after this is in the list.
	private final long completeAfter;

	private Recent(int[] ordinals, long completeAfter) {
		this.ordinals = ordinals;
		this.completeAfter = completeAfter;
	}

	/// Lists the stations' ordinals, the newest change first.
	public int[] newest(int most) {
		return Arrays.copyOf(this.ordinals, Math.min(most, this.ordinals.length));
	}

	/// Lists the ordinals of what changed after `change`, the newest first; empty where
	/// too much has.
	public Optional<int[]> after(long change, BoardStations stations) {
		if (change < this.completeAfter) {
			return Optional.empty();
		}
		int count = 0;
		while (count < this.ordinals.length && stations.change(this.ordinals[count]) > change) {
			count++;
		}
		return Optional.of(newest(count));
	}

	/// Answers the list with markets that have changed since.
	/// @param changed ordinals, by ascending change
	Recent with(int[] changed, BoardStations stations) {
		int[] all = new int[this.ordinals.length + changed.length];
		for (int i = 0; i < changed.length; i++) {
			all[i] = changed[changed.length - 1 - i];
		}
		System.arraycopy(this.ordinals, 0, all, changed.length, this.ordinals.length);
		int[] distinct = Arrays.stream(all)
			.distinct()
			.filter((ordinal) -> stations.reportedAt(ordinal) != 0) // it may have been
																	// removed
			.toArray();
		if (distinct.length <= MOST) {
			return new Recent(distinct, this.completeAfter);
		}
		return new Recent(Arrays.copyOf(distinct, MOST), stations.change(distinct[MOST]));
	}

}
