package highwake.collector.readings;

import java.time.Duration;
import java.time.Instant;

import highwake.collector.facts.Stamp;
import highwake.collector.readings.Verdict.Rejection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A frame's outer form: which schema, which galaxy, who sent it, when the gateway heard it, and the message.
///
/// @param schema the last parts of `$schemaRef`, for example `commodity/3` or `journal/1/test`
record Envelope(String schema, Galaxy galaxy, Heading heading, Message message) {

	private static final String SCHEMAS = "https://eddn.edcd.io/schemas/";

	/// Clocks differ by a little; a sender that is further ahead would freeze what it
	/// reports until the time has come.
	private static final Duration LARGEST_LEAD = Duration.ofMinutes(5);

	/// A gateway that is further ahead of this machine is wrong. Horizons are measured
	/// from the newest gateway's time, so
	/// that one wrong year would forget all that is known.
	private static final Duration LARGEST_GATEWAY_LEAD = Duration.ofDays(1);

	/// The game's first day. Nothing was true of its galaxy before.
	private static final Instant FIRST_DAY = Instant.parse("2014-12-16T00:00:00Z");

	/// The last day that a time is written with four digits for the year.
	private static final Instant LAST_DAY = Instant.parse("9999-12-31T23:59:59Z");

	/// A tree of values takes about a hundred bytes each; the largest frames have 20,000.
	private static final int MOST_VALUES = 500_000;

	/// NaN is allowed because EDDN's relay sends it as it came, as a bare word; the field
	/// that holds it is then refused.
	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxTokenCount(MOST_VALUES).build())
			.build())
		.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/// Reads the outer form; throws [Unreadable] where there is none.
	/// @param heardAt when this machine heard it; before the game's first day where that
	/// is
	/// not known
	static Envelope of(byte[] json, Instant heardAt) {
		JsonNode root = parse(json);
		JsonNode header = root.get("header");
		JsonNode message = root.get("message");
		if (!root.isObject() || !isObject(header) || !isObject(message)) {
			throw new Unreadable(Rejection.NOT_AN_ENVELOPE, "header and message are not both there as objects");
		}
		JsonNode ref = root.get("$schemaRef");
		if (ref == null || !ref.isString() || ref.stringValue().isBlank()) {
			throw new Unreadable(Rejection.NOT_AN_ENVELOPE, "$schemaRef is missing");
		}
		String uri = ref.stringValue();
		String schema = uri.startsWith(SCHEMAS) ? uri.substring(SCHEMAS.length()) : uri;
		Galaxy galaxy = Galaxy.of(schema, text(header, "gameversion"));
		Heading heading = new Heading(schema, text(header, "softwareName"), text(header, "softwareVersion"),
				gatewayAt(new Message(header, "header."), heardAt));
		return new Envelope(schema, galaxy, heading, new Message(message));
	}

	/// Answers when the message was true; throws [Unreadable] for a time that cannot be.
	Stamp stamp() {
		Instant at = this.message.instant("timestamp");
		if (at.isAfter(this.heading.gatewayAt().plus(LARGEST_LEAD))) {
			throw new Unreadable(Rejection.FROM_THE_FUTURE,
					"timestamp " + at + " is later than the gateway's " + this.heading.gatewayAt());
		}
		if (at.isBefore(FIRST_DAY)) {
			throw this.message.bad("timestamp", "is before the game began: " + at);
		}
		return new Stamp(at, this.heading.gatewayAt());
	}

	private static Instant gatewayAt(Message header, Instant heardAt) {
		Instant at = header.instant("gatewayTimestamp");
		if (!heardAt.isBefore(FIRST_DAY) && at.isAfter(heardAt.plus(LARGEST_GATEWAY_LEAD))) {
			throw new Unreadable(Rejection.FROM_THE_FUTURE,
					"gatewayTimestamp " + at + " is later than it was heard, " + heardAt);
		}
		if (at.isBefore(FIRST_DAY) || at.isAfter(LAST_DAY)) {
			throw header.bad("gatewayTimestamp", "is no time of the game's: " + at);
		}
		return at;
	}

	private static JsonNode parse(byte[] json) {
		try {
			JsonNode root = MAPPER.readTree(json);
			if (root == null || root.isMissingNode()) {
				throw new Unreadable(Rejection.NOT_JSON, "nothing was sent");
			}
			return root;
		}
		catch (StreamConstraintsException ex) {
			throw new Unreadable(Rejection.TOO_LARGE, ex.getOriginalMessage());
		}
		catch (JacksonException ex) {
			throw new Unreadable(Rejection.NOT_JSON, ex.getOriginalMessage());
		}
	}

	/// Answers a text of the header, blank where it is absent or no text: nothing that is
	/// kept of a message depends on it.
	private static String text(JsonNode header, String field) {
		JsonNode value = header.get(field);
		return (value != null && value.isString()) ? value.stringValue() : "";
	}

	private static boolean isObject(@Nullable JsonNode node) {
		return node != null && node.isObject();
	}

}
