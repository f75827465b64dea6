package highwake.simulators.eddn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FrameFileTests {

	@TempDir
	private Path folder;

	@Test
	void readsLengthPrefixedFramesByteForByteAndInOrder() throws IOException {
		byte[] first = { 1, 2, 3 };
		byte[] empty = {};
		byte[] last = new byte[100_000];
		assertThat(read(bin(first, empty, last))).containsExactly(first, empty, last);
	}

	@Test
	void aFileCutWithinAFrameSaysSo() throws IOException {
		Path file = this.folder.resolve("cut.bin");
		Files.write(file, new byte[] { 0, 0, 0, 9, 1 });
		assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(file)).withMessageContaining("cut.bin");
	}

	@Test
	void aFileOfSomethingElseIsRefused() throws IOException {
		Path file = this.folder.resolve("text.bin");
		Files.writeString(file, "this is no file of frames");
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(file)).withMessageContaining("bytes");
	}

	@Test
	void spellsEachLineAsTheRelayDoes() throws IOException {
		Path file = lines("{\"b\":1.50,\"a\":[\"é\",1e3,9223372036854775808,NaN]}", "", "{\"a\": 2}");
		assertThat(read(file).stream().map(FrameFileTests::inflated))
			.containsExactly("{\"a\": [\"\\u00e9\", 1000.0, 9223372036854775808, NaN], \"b\": 1.5}", "{\"a\": 2}");
	}

	@Test
	void aRawLineGoesOutByteForByte() throws IOException {
		assertThat(read(lines("{\"__raw_b64\": \"AAEC/w==\"}"))).containsExactly(new byte[] { 0, 1, 2, -1 });
	}

	@Test
	void aLineThatIsNoEnvelopeIsNamed() throws IOException {
		Path file = lines("{\"a\": 1}", "nonsense");
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(file)).withMessageContaining("line 2");
	}

	@Test
	void refusesAnUnknownEnding() {
		assertThatIllegalArgumentException().isThrownBy(() -> FrameFile.open(Path.of("frames.csv")))
			.withMessageContaining("frames.csv");
	}

	private Path lines(String... lines) throws IOException {
		return Files.write(this.folder.resolve("frames.jsonl"), List.of(lines));
	}

	private Path bin(byte[]... frames) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		for (byte[] frame : frames) {
			out.writeInt(frame.length);
			out.write(frame);
		}
		return Files.write(this.folder.resolve("frames.bin"), bytes.toByteArray());
	}

	private static List<byte[]> read(Path file) throws IOException {
		List<byte[]> frames = new ArrayList<>();
		try (FrameSource source = FrameFile.open(file)) {
			for (Optional<byte[]> frame = source.next(); frame.isPresent(); frame = source.next()) {
				frames.add(frame.get());
			}
		}
		return frames;
	}

	private static String inflated(byte[] frame) {
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(frame))) {
			return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
