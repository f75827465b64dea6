package highwake.api.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

/// The first so many of a stream, by their natural order, in memory that does not grow with the stream. For one thread.
///
/// @param <T> what is collected
public final class Nearest<T extends Comparable<T>> {

	private final int most;

	/// The last of those kept stands first.
	private final PriorityQueue<T> kept = new PriorityQueue<>(Collections.reverseOrder());

	/// @param most how many are kept, at least 1
	public Nearest(int most) {
		this.most = most;
	}

	/// Takes one of the stream.
	public void add(T one) {
		T last = this.kept.peek();
		if (last == null || this.kept.size() < this.most) {
			this.kept.add(one);
		}
		else if (one.compareTo(last) < 0) {
			this.kept.poll();
			this.kept.add(one);
		}
	}

	/// Answers the last of those kept, null while anything would be kept: what comes
	/// after
	/// it need not be made.
	public @Nullable T last() {
		return (this.kept.size() < this.most) ? null : this.kept.peek();
	}

	/// Lists what was kept, in order.
	public List<T> inOrder() {
		List<T> ordered = new ArrayList<>(this.kept);
		Collections.sort(ordered);
		return ordered;
	}

}
