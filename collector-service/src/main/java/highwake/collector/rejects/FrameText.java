package highwake.collector.rejects;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A frame's body as a person can read it: what inflates, as far as it does; where nothing does, the bytes themselves.
///
/// What was sent may hold anything, so control characters are shown as `\\u….`: a terminal obeys some of them.
record FrameText(String text, String remark) {

	private static final int MOST_TEXT = 1 << 20;

	private static final int MOST_BYTES = 1 << 10;

	static FrameText of(byte[] body) {
		byte[] text = new byte[MOST_TEXT];
		int length = 0;
		String remark = "";
		try (Inflater inflater = new Inflater()) {
			inflater.setInput(body);
			int more = inflater.inflate(text);
			while (more > 0) {
				length += more;
				more = (length < text.length) ? inflater.inflate(text, length, text.length - length) : 0;
			}
			if (!inflater.finished()) {
				remark = (length == text.length) ? "there is more than 1 MiB" : "the zlib stream ends too soon";
			}
		}
		catch (DataFormatException ex) {
			remark = "not zlib from here on: " + ex.getMessage();
		}
		if (length == 0) {
			byte[] head = Arrays.copyOf(body, Math.min(body.length, MOST_BYTES));
			return new FrameText(HexFormat.ofDelimiter(" ").formatHex(head),
					"the first " + head.length + " of " + body.length + " bytes; " + remark);
		}
		return new FrameText(harmless(new String(text, 0, length, StandardCharsets.UTF_8)), remark);
	}

	/// Answers a text without what a terminal would obey.
	static String harmless(String text) {
		StringBuilder shown = new StringBuilder(text.length());
		text.codePoints().forEach((codePoint) -> {
			int type = Character.getType(codePoint);
			if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
				shown.append(String.format("\\u%04x", codePoint));
			}
			else {
				shown.appendCodePoint(codePoint);
			}
		});
		return shown.toString();
	}

}
