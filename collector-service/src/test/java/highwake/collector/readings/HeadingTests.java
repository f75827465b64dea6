package highwake.collector.readings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;

import highwake.collector.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingTests {

	@Test
	void aFrameSaysWhichSchemaAndProgramItIsOfAndWhenTheGatewayHeardIt() {
		assertThat(heading((_) -> {
		})).isEqualTo(new Heading("journal/1", "Golden", "1.0", Instant.parse("2026-11-20T12:00:05.250Z")));
	}

	@ParameterizedTest
	@CsvSource({ "https://eddn.edcd.io/schemas/unknown/9, unknown/9",
			"https://eddn.edcd.io/schemas/journal/1/test, journal/1/test",
			"http://schemas.elite-markets.net/eddn/commodity/2, http://schemas.elite-markets.net/eddn/commodity/2" })
	void aSchemaThatNobodyReadsIsNamedToo(String ref, String schema) {
		assertThat(heading((envelope) -> envelope.put("$schemaRef", ref))).extracting(Heading::schema)
			.isEqualTo(schema);
	}

	@Test
	void aRejectedFrameHasAHeadingWhereItsEnvelopeCanBeRead() {
		ObjectNode envelope = Golden.envelope("fsdjump");
		Golden.message(envelope).remove("timestamp");
		Outcome outcome = read(Golden.frame(envelope));
		assertThat(outcome.verdict()).isInstanceOf(Verdict.Rejected.class);
		assertThat(outcome.heading()).isNotNull();
		Golden.header(envelope).remove("gatewayTimestamp");
		assertThat(read(Golden.frame(envelope)).heading()).isNull();
		assertThat(read("no frame".getBytes(StandardCharsets.UTF_8)).heading()).isNull();
	}

	@Test
	void aProgramThatDoesNotSayItsNameIsBlank() {
		assertThat(heading((envelope) -> Golden.header(envelope).put("softwareName", 7).remove("softwareVersion")))
			.satisfies((heading) -> {
				assertThat(heading.software()).isEmpty();
				assertThat(heading.softwareVersion()).isEmpty();
			});
	}

	@Test
	void textsAreBoundedAndCanBeStored() {
		Heading heading = new Heading("x".repeat(63) + "\ud83d\ude80", " E\u0000D\ud800\tMC \n", "1".repeat(100_000),
				Instant.EPOCH);
		assertThat(heading.schema()).isEqualTo("x".repeat(63));
		assertThat(heading.software()).isEqualTo("EDMC");
		assertThat(heading.softwareVersion()).isEqualTo("1".repeat(64));
	}

	private static @Nullable Heading heading(Consumer<ObjectNode> change) {
		ObjectNode envelope = Golden.envelope("fsdjump");
		change.accept(envelope);
		return read(Golden.frame(envelope)).heading();
	}

	private static Outcome read(byte[] body) {
		return new Readings(Unversioned.POSITIONS).read(body);
	}

}
