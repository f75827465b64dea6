package highwake.suite.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import highwake.suite.feed.FeedStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The malformed frames of a stream, by its labels.
///
/// @param named the ids of every market and system, and every callsign, that stands anywhere in one of them, as far as it can be inflated
/// @param others the frames that are not malformed, in order
record BadFrames(Set<String> named, List<byte[]> others) {

	private static final Pattern ID = Pattern
		.compile("\"(?:marketId|MarketID|SystemAddress)\"\\s*:\\s*\"?(\\d{1,18})\\b|\\b([A-Z0-9]{3}-[A-Z0-9]{3})\\b");

	/// Enough of a bomb, and more than any other frame.
	private static final int MOST_TEXT = 2 << 20;

	static BadFrames of(FeedStream stream) throws IOException {
		List<byte[]> frames = stream.readFrames();
		List<String> labels = Files.readAllLines(stream.labels());
		Set<String> named = new HashSet<>();
		List<byte[]> others = new ArrayList<>();
		for (int i = 0; i < frames.size(); i++) {
			JsonNode label = JsonMapper.shared().readTree(labels.get(i));
			if (label.get("kind").stringValue().startsWith("bad:")) {
				collectIds(frames.get(i), named);
			}
			else {
				others.add(frames.get(i));
			}
		}
		return new BadFrames(named, others);
	}

	private static void collectIds(byte[] frame, Set<String> ids) {
		for (String text : List.of(new String(frame, StandardCharsets.ISO_8859_1), inflated(frame))) {
			// UTF-16 has a zero byte in every ASCII character
			Matcher matcher = ID.matcher(text.replace("\0", ""));
			while (matcher.find()) {
				ids.add((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
			}
		}
	}

	private static String inflated(byte[] frame) {
		byte[] text = new byte[MOST_TEXT];
		int length = 0;
		try (Inflater inflater = new Inflater()) {
			inflater.setInput(frame);
			int more = inflater.inflate(text);
			while (more > 0 && length + more < text.length) {
				length += more;
				more = inflater.inflate(text, length, text.length - length);
			}
		}
		catch (DataFormatException ex) {
			// what was inflated until then is all that anyone could read
			return new String(text, 0, length, StandardCharsets.ISO_8859_1);
		}
		return new String(text, 0, length, StandardCharsets.ISO_8859_1);
	}

}
