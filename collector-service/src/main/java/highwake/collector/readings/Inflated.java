package highwake.collector.readings;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import highwake.collector.readings.Verdict.Rejection;

/// The JSON of a frame: one zlib stream (RFC 1950) that fills the body exactly and inflates to no more than a limit.
final class Inflated {

	/// The largest frames seen inflate to 110 kB; a bomb of 64 MiB must not.
	static final int LIMIT_BYTES = 16 << 20;

	private static final int FIRST_GUESS = 8;

	private Inflated() {
	}

	static byte[] of(byte[] body) {
		try (Inflater inflater = new Inflater()) {
			inflater.setInput(body);
			return inflate(inflater, body.length);
		}
		catch (DataFormatException ex) {
			throw new Unreadable(Rejection.NOT_ZLIB, String.valueOf(ex.getMessage()));
		}
	}

	private static byte[] inflate(Inflater inflater, int size) throws DataFormatException {
		byte[] json = new byte[Math.clamp((long) size * FIRST_GUESS, 1024, LIMIT_BYTES)];
		int length = 0;
		while (!inflater.finished()) {
			if (length == json.length) {
				if (length >= LIMIT_BYTES) {
					throw new Unreadable(Rejection.TOO_LARGE, "inflates to more than " + LIMIT_BYTES + " bytes");
				}
				json = Arrays.copyOf(json, (int) Math.min(json.length * 2L, LIMIT_BYTES));
			}
			int more = inflater.inflate(json, length, json.length - length);
			if (more == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
				throw new Unreadable(Rejection.NOT_ZLIB, "the stream ends early");
			}
			length += more;
		}
		if (inflater.getRemaining() > 0) {
			throw new Unreadable(Rejection.NOT_ZLIB, inflater.getRemaining() + " bytes follow the stream");
		}
		return Arrays.copyOf(json, length);
	}

}
