package highwake.benchmarks.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerReaderTests {

	private static final String PLAIN = """
			HTTP/1.1 200\s
			Content-Type: application/json
			Content-Length: 5

			[1,2]""";

	private static final String CHUNKED = """
			HTTP/1.1 200\s
			transfer-encoding: chunked

			a
			0123456789
			3
			abc
			0

			""";

	private static final String LAST = """
			HTTP/1.1 404\s
			Content-Length: 0
			Connection: close

			""";

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 1000 })
	void answersAreWholeHoweverTheyAreCut(int piece) {
		AnswerReader reader = new AnswerReader();
		byte[] bytes = bytes(PLAIN + CHUNKED + LAST);
		StringBuilder answers = new StringBuilder();
		for (int from = 0; from < bytes.length; from += piece) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes, from, Math.min(piece, bytes.length - from));
			while (reader.take(buffer)) {
				answers.append(reader.status())
					.append(' ')
					.append(reader.bodyBytes())
					.append(reader.isClosing() ? " close;" : ";");
			}
		}
		assertThat(answers).hasToString("200 5;200 13;404 0 close;");
	}

	@Test
	void anAnswerThatIsCutShortIsNotWhole() {
		AnswerReader reader = new AnswerReader();
		byte[] bytes = bytes(PLAIN);
		assertThat(reader.take(ByteBuffer.wrap(bytes, 0, bytes.length - 1))).isFalse();
	}

	private static byte[] bytes(String answers) {
		return answers.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
	}

}
