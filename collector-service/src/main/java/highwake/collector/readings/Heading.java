package highwake.collector.readings;

import java.time.Instant;

import highwake.collector.json.JsonFields;

/// What a frame's envelope says of itself, whatever the message holds: every frame whose envelope can be read has one,
/// those of unknown and test schemas and most rejected ones too.
///
/// All texts are free of control characters and at most [#LONGEST_TEXT] characters; they are anyone's word, never to be
/// trusted.
///
/// @param schema as sent, without the common beginning: `commodity/3`, `journal/1/test`
/// @param software the program that sent it; blank where the header has none
/// @param softwareVersion as the program writes it; blank where the header has none
/// @param gatewayAt when EDDN's gateway heard it
public record Heading(String schema, String software, String softwareVersion, Instant gatewayAt) {

	/// The longest text of a heading, in characters; the rest is cut.
	public static final int LONGEST_TEXT = 64;

	public Heading {
		schema = bounded(schema);
		software = bounded(software);
		softwareVersion = bounded(softwareVersion);
	}

	/// Answers a text that every file can hold: no half surrogates, nothing that is not
	/// shown, and not too much.
	private static String bounded(String text) {
		StringBuilder kept = new StringBuilder();
		for (int at = 0; at < text.length();) {
			int codePoint = text.codePointAt(at);
			at += Character.charCount(codePoint);
			if (kept.length() + Character.charCount(codePoint) > LONGEST_TEXT) {
				break;
			}
			if (JsonFields.isCharacterOfAName(codePoint)) {
				kept.appendCodePoint(codePoint);
			}
		}
		return kept.toString().strip();
	}

}
