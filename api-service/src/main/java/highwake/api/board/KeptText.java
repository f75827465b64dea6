package highwake.api.board;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// A part of many answers that is the same in all of them: made when it is first asked for, and kept by what it tells of.
/// It says nothing that its owner does not say, so all are equal. Safe for threads; two that come first at once both make
/// it.
public final class KeptText {

	private volatile byte @Nullable [] bytes;

	/// Answers the text as UTF-8, not to be changed.
	/// @param maker makes it, the same each time
	public byte[] bytes(Supplier<byte[]> maker) {
		byte[] kept = this.bytes;
		if (kept == null) {
			kept = maker.get();
			this.bytes = kept;
		}
		return kept;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof KeptText;
	}

	@Override
	public int hashCode() {
		return 0;
	}

}
