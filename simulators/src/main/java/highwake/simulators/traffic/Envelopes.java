package highwake.simulators.traffic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// Puts reports into envelopes, as the sender's program and then EDDN's gateway and relay do.
final class Envelopes {

	private static final String SCHEMAS = "https://eddn.edcd.io/schemas/";

	/// The relay forgets who sent what after three minutes.
	private static final int NONCE_SECONDS = 180;

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")
		.withZone(ZoneOffset.UTC);

	private static final DateTimeFormatter MICROS = new DateTimeFormatterBuilder().append(SECONDS)
		.appendFraction(ChronoField.NANO_OF_SECOND, 6, 6, true)
		.toFormatter()
		.withZone(ZoneOffset.UTC);

	private final long seed;

	Envelopes(long seed) {
		this.seed = seed;
	}

	/// Answers a live client's envelope.
	Map<String, Object> live(Report report, Instant gateway) {
		return current("", report, gateway);
	}

	/// Answers the envelope of a developer who tries something out.
	Map<String, Object> test(Report report, Instant gateway) {
		return current("/test", report, gateway);
	}

	/// Answers the envelope of a client that plays the legacy galaxy.
	Map<String, Object> legacy(Report report, Instant gateway) {
		Map<String, Object> message = new LinkedHashMap<>(report.message());
		message.remove("odyssey");
		Report old = new Report(report.schema(), message, report.sender(), report.fromCapi());
		return report.fromCapi() ? envelope("", old, gateway, "CAPI-Legacy-market", "")
				: envelope("", old, gateway, "3.8.0.1407", "r308286/r0 ");
	}

	/// Answers the text of an event's time: whole seconds, as the journal writes it.
	static String seconds(Instant at) {
		return SECONDS.format(at) + "Z";
	}

	private Map<String, Object> current(String suffix, Report report, Instant gateway) {
		return report.fromCapi() ? envelope(suffix, report, gateway, "CAPI-Live-market", "")
				: envelope(suffix, report, gateway, "4.3.0.0", "r321924/r0 ");
	}

	private Map<String, Object> envelope(String suffix, Report report, Instant gateway, String version, String build) {
		Map<String, Object> header = Map.of("softwareName", report.sender().software().name(), "softwareVersion",
				report.sender().software().version(), "gameversion", version, "gamebuild", build, "uploaderID",
				uploader(report.sender(), gateway), "gatewayTimestamp", micros(gateway));
		return Map.of("$schemaRef", SCHEMAS + report.schema() + suffix, "header", header, "message", report.message());
	}

	/// The gateway leaves the fraction out where there is none.
	private static String micros(Instant at) {
		Instant micros = at.truncatedTo(ChronoUnit.MICROS);
		return (micros.equals(at.truncatedTo(ChronoUnit.SECONDS)) ? SECONDS : MICROS).format(micros) + "Z";
	}

	private String uploader(Pilot sender, Instant gateway) {
		String text = this.seed + "|" + sender.number() + "|" + Math.floorDiv(gateway.getEpochSecond(), NONCE_SECONDS);
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-1", ex);
		}
	}

}
