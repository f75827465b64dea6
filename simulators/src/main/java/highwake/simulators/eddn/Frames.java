package highwake.simulators.eddn;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;

/// Makes the frames that EDDN's relay sends: zlib, level 6, of the envelope's JSON. See [JsonText] for its spelling.
public final class Frames {

	private static final int RELAY_LEVEL = 6;

	private Frames() {
	}

	/// Answers the frame of an envelope, whose values are those of untyped JSON; throws
	/// [IllegalArgumentException] for any other.
	public static byte[] of(Map<String, ?> envelope) {
		return compressed(text(envelope).getBytes(StandardCharsets.US_ASCII));
	}

	/// Answers the envelope's JSON as the relay spells it, before it is compressed.
	public static String text(Map<String, ?> envelope) {
		return JsonText.of(envelope);
	}

	static byte[] compressed(byte[] text) {
		try (Deflater deflater = new Deflater(RELAY_LEVEL)) {
			deflater.setInput(text);
			deflater.finish();
			ByteArrayOutputStream frame = new ByteArrayOutputStream(text.length / 4 + 64);
			byte[] chunk = new byte[8192];
			while (!deflater.finished()) {
				frame.write(chunk, 0, deflater.deflate(chunk));
			}
			return frame.toByteArray();
		}
	}

}
