package highwake.api.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonFormsTests {

	private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
		.withZone(ZoneOffset.UTC);

	private final JsonMapper json = JsonMapper.builder().addModule(new JsonForms()).build();

	@Test
	void timesHaveMillisecondsAndZ() {
		assertThat(this.json.writeValueAsString(Instant.parse("2026-01-02T03:04:05Z")))
			.isEqualTo("\"2026-01-02T03:04:05.000Z\"");
	}

	@Test
	void timesOfAnyYearAreAsAFormatterWritesThem() {
		Random random = new Random(7);
		for (int i = 0; i < 10_000; i++) {
			Instant time = Instant.ofEpochMilli(random.nextLong() >> (16 + random.nextInt(30)));
			assertThat(this.json.writeValueAsString(time)).isEqualTo('"' + MILLIS.format(time) + '"');
		}
	}

	@Test
	void wholeNumbersHaveNoFraction() {
		assertThat(this.json.writeValueAsString(new double[] { 0 })).isEqualTo("[0.0]");
		assertThat(this.json.writeValueAsString(new Double[] { 0.0, -1.0, 2.5 })).isEqualTo("[0,-1,2.5]");
	}

}
