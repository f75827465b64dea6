package highwake.api.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MillisTests {

	@ParameterizedTest
	@CsvSource({ "1970-01-01T00:00:00Z, 1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59.999Z",
			"2024-02-29T09:08:07.006005004Z, 2024-02-29T09:08:07.006Z",
			"9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z", "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000Z",
			"-0001-12-31T00:00:00Z, -0001-12-31T00:00:00.000Z", "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00.000Z" })
	void aTimeIsToldInMillisecondsOfUtc(Instant time, String text) {
		assertThat(Millis.text(time)).isEqualTo(text);
	}

	@Test
	void anyTimeIsToldAsAFormatterTellsIt() {
		DateTimeFormatter formatter = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
			.withZone(ZoneOffset.UTC);
		Random random = new Random(4);
		long most = Instant.parse("9999-12-31T23:59:59Z").toEpochMilli();
		for (int i = 0; i < 20_000; i++) {
			Instant time = Instant.ofEpochMilli(random.nextLong(-most / 5, most));
			assertThat(Millis.text(time)).isEqualTo(formatter.format(time));
		}
	}

}
