package highwake.collector.readings;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import highwake.collector.Golden;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.SystemSeen;
import highwake.collector.readings.Verdict.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnvelopeTests {

	@Test
	void theOuterFormIsRead() {
		Envelope envelope = Envelope.of(Golden.bytes(Golden.envelope("fsdjump")), Instant.EPOCH);
		assertThat(envelope.schema()).isEqualTo("journal/1");
		assertThat(envelope.galaxy()).isEqualTo(Galaxy.LIVE);
		assertThat(envelope.stamp())
			.isEqualTo(new Stamp(Instant.parse("2026-11-20T12:00:00Z"), Instant.parse("2026-11-20T12:00:05.250Z")));
	}

	@Test
	void aVersionThatIsNoTextNamesNoGalaxy() {
		ObjectNode envelope = Golden.envelope("fsdjump");
		Golden.header(envelope).put("gameversion", 4.4);
		assertThat(Envelope.of(Golden.bytes(envelope), Instant.EPOCH).galaxy()).isEqualTo(Galaxy.UNNAMED);
		Golden.header(envelope).remove("gameversion");
		assertThat(Envelope.of(Golden.bytes(envelope), Instant.EPOCH).galaxy()).isEqualTo(Galaxy.UNNAMED);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T12:00:00.123456789Z, 2026-11-20T12:00:00.123456789Z",
			"2026-11-20T13:00:00+01:00, 2026-11-20T12:00:00Z", "2026-11-20T12:05:05Z, 2026-11-20T12:05:05Z",
			"2015-01-01T00:00:00Z, 2015-01-01T00:00:00Z" })
	void timesHaveAnyFractionAndAnyZone(String written, Instant read) {
		SystemSeen seen = Read.fact(SystemSeen.class,
				Read.message("fsdjump", (message) -> message.put("timestamp", written)));
		assertThat(seen.stamp().at()).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-20T12:05:05.251Z", "2026-11-20T12:06:00Z", "2026-11-23T06:28:40Z",
			"9999-12-31T23:59:59Z" })
	void aTimeLaterThanTheGatewaysAndFiveMinutesIsRefused(String future) {
		Read.refuses(Read.message("fsdjump", (message) -> message.put("timestamp", future)), Rejection.FROM_THE_FUTURE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "yesterday", "2026-13-45T99:99:99Z", "2026-11-20 12:00:00", "2026-11-20T12:00:00",
			"0001-01-01T00:00:00Z", "-2026-01-01T00:00:00Z", "2014-12-15T23:59:59Z" })
	void aTimeThatCannotBeIsRefused(String time) {
		Read.refusesField(Read.message("fsdjump", (message) -> message.put("timestamp", time)), "timestamp");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "now", "2013-01-01T00:00:00Z", "+999999998-01-01T00:00:00Z",
			"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z" })
	void aGatewaysTimeThatCannotBeIsRefused(String time) {
		Read.refusesField(Read.envelope("fsdjump", (envelope) -> Golden.header(envelope).put("gatewayTimestamp", time)),
				"header.gatewayTimestamp");
	}

	/// Horizons are measured from the newest gateway's time: one wrong year would forget
	/// all that is known.
	@Test
	void aGatewayThatIsMoreThanADayAheadOfUsIsRefused() {
		byte[] json = Golden.bytes(Golden.envelope("fsdjump"));
		Instant gatewayAt = Envelope.of(json, Instant.EPOCH).heading().gatewayAt();
		Instant dayBefore = gatewayAt.minus(Duration.ofDays(1));
		assertThat(Envelope.of(json, dayBefore).heading().gatewayAt()).isEqualTo(gatewayAt);
		assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Envelope.of(json, dayBefore.minusMillis(1)))
			.satisfies((refused) -> assertThat(refused.verdict().reason()).isEqualTo(Rejection.FROM_THE_FUTURE))
			.satisfies((refused) -> assertThat(refused.verdict().detail()).contains("gatewayTimestamp"));
	}

	@Test
	void aHeadingFromTheFutureIsNotCounted() {
		byte[] body = Golden.frame("fsdjump");
		Outcome refused = new Readings(Unversioned.POSITIONS).read(body, Instant.parse("2020-01-01T00:00:00Z"));
		assertThat(refused.heading()).isNull();
		assertThat(refused.verdict()).isInstanceOf(Verdict.Rejected.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "42", "\"text\"", "[]", "{}", "{\"header\": {}}",
			"{\"header\": {}, \"message\": {}}", "{\"$schemaRef\": 5, \"header\": {}, \"message\": {}}",
			"{\"$schemaRef\": \" \", \"header\": {}, \"message\": {}}",
			"{\"$schemaRef\": \"x\", \"header\": [], \"message\": {}}",
			"{\"$schemaRef\": \"x\", \"header\": {}, \"message\": 7}" })
	void refusesWhatIsNoEnvelope(String json) {
		refuses(json, Rejection.NOT_AN_ENVELOPE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "{", "{\"a\": 1}}", "{} {}", "{\"a\": 1}{\"x\":1", "nothing", "{'a': 1}" })
	void refusesWhatIsNotOneJsonValue(String json) {
		refuses(json, Rejection.NOT_JSON);
	}

	@Test
	void refusesJsonWithMoreValuesThanMemoryIsMeantFor() {
		String nested = "{\"$schemaRef\": \"x\", \"header\": {}, \"message\": {\"a\": [" + "[],".repeat(1_000_000)
				+ "[]]}}";
		refuses(nested, Rejection.TOO_LARGE);
	}

	@Test
	void theLastOfEqualKeysCounts() {
		String json = new String(Golden.bytes(Golden.envelope("fsdjump")), StandardCharsets.UTF_8);
		String twice = json.substring(0, json.length() - 1) + ", \"message\": {\"timestamp\": \"x\"}}";
		assertThat(Envelope.of(twice.getBytes(StandardCharsets.UTF_8), Instant.EPOCH).message().json().size())
			.isEqualTo(1);
	}

	private static void refuses(String json, Rejection reason) {
		assertThatExceptionOfType(Unreadable.class)
			.isThrownBy(() -> Envelope.of(json.getBytes(StandardCharsets.UTF_8), Instant.EPOCH))
			.satisfies((refused) -> assertThat(refused.verdict().reason()).isEqualTo(reason));
	}

}
