package highwake.collector.readings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import highwake.collector.Golden;
import highwake.collector.readings.Verdict.Rejection;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InflatedTests {

	private static final byte[] JSON = Golden.bytes(Golden.envelope("docked"));

	@Test
	void aZlibStreamIsInflatedWhole() {
		assertThat(Inflated.of(Golden.zlib(JSON))).isEqualTo(JSON);
		assertThat(Inflated.of(Golden.zlib(new byte[0]))).isEmpty();
	}

	@Test
	void aStreamThatGrowsManyTimesIsInflatedWhole() {
		byte[] blanks = new byte[Inflated.LIMIT_BYTES];
		Arrays.fill(blanks, (byte) ' ');
		assertThat(Inflated.of(Golden.zlib(blanks))).isEqualTo(blanks);
	}

	@Test
	void refusesEveryTruncation() {
		byte[] whole = Golden.zlib(JSON);
		for (int length = 0; length < whole.length; length++) {
			refuses(Arrays.copyOf(whole, length), Rejection.NOT_ZLIB);
		}
	}

	@Test
	void refusesWhatIsNotZlib() throws IOException {
		refuses(JSON, Rejection.NOT_ZLIB);
		refuses("not compressed".getBytes(StandardCharsets.UTF_8), Rejection.NOT_ZLIB);
		ByteArrayOutputStream gzip = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
			out.write(JSON);
		}
		refuses(gzip.toByteArray(), Rejection.NOT_ZLIB);
	}

	@Test
	void refusesAWrongChecksum() {
		byte[] whole = Golden.zlib(JSON);
		whole[whole.length - 1] ^= 0x5a;
		refuses(whole, Rejection.NOT_ZLIB);
	}

	@Test
	void refusesBytesAfterTheStream() {
		byte[] whole = Golden.zlib(JSON);
		refuses(Arrays.copyOf(whole, whole.length + 1), Rejection.NOT_ZLIB);
	}

	@Test
	void refusesAStreamThatNeedsADictionary() {
		try (Deflater deflater = new Deflater()) {
			deflater.setDictionary(JSON);
			deflater.setInput(JSON);
			deflater.finish();
			byte[] packed = new byte[JSON.length];
			refuses(Arrays.copyOf(packed, deflater.deflate(packed)), Rejection.NOT_ZLIB);
		}
	}

	@Test
	void aBombIsRefusedAtTheLimit() throws IOException {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(bomb)) {
			byte[] megabyte = new byte[1 << 20];
			for (int i = 0; i < 64; i++) {
				out.write(megabyte);
			}
		}
		refuses(bomb.toByteArray(), Rejection.TOO_LARGE);
	}

	private static void refuses(byte[] body, Rejection reason) {
		assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Inflated.of(body))
			.satisfies((refused) -> assertThat(refused.verdict().reason()).isEqualTo(reason));
	}

}
