package highwake.collector.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;

/// A frame as it came off the socket, not yet in the log.
///
/// The body is not copied: a frame passes from hand to hand and nobody changes it.
@SuppressWarnings("ArrayRecordComponent")
public record HeardFrame(Instant receivedAt, byte[] body) {

	private static final int DIGEST_BYTES = 16;

	/// Answers the first 16 bytes of the body's SHA-256: equal digests are one frame,
	/// sent twice.
	byte[] digest() {
		try {
			return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(this.body), DIGEST_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
