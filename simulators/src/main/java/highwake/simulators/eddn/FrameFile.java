package highwake.simulators.eddn;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Files of frames, in the two formats that EDDN tools write.
///
/// - `.bin`: each frame after its length, four bytes big-endian; the frames go out byte for byte.
/// - `.jsonl`: one envelope a line, spelled anew as the relay spells it; a line `{"__raw_b64": "…"}` holds a frame that is
///   no envelope, and goes out byte for byte. Blank lines are skipped.
public final class FrameFile {

	/// No relay sends a frame this large: such a length means that the file is not one of
	/// frames.
	private static final int LARGEST_FRAME = 64 << 20;

	private static final String RAW = "__raw_b64";

	private static final TypeReference<Map<String, Object>> ENVELOPE = new TypeReference<>() {
	};

	/// EDDN lets NaN and Infinity through, so captured lines hold them.
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
		.build();

	private FrameFile() {
	}

	/// Opens a file by its ending; throws [IllegalArgumentException] for an ending other
	/// than `.bin` and `.jsonl`.
	public static FrameSource open(Path file) throws IOException {
		String name = file.toString();
		if (name.endsWith(".bin")) {
			return new Bin(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16)), file);
		}
		if (name.endsWith(".jsonl")) {
			return new JsonLines(Files.newBufferedReader(file, StandardCharsets.UTF_8), file);
		}
		throw new IllegalArgumentException("A file of frames ends in .bin or .jsonl, not " + file);
	}

	/// Length-prefixed frames.
	private record Bin(DataInputStream in, Path file) implements FrameSource {

		@Override
		public Optional<byte[]> next() throws IOException {
			byte[] prefix = this.in.readNBytes(Integer.BYTES);
			if (prefix.length == 0) {
				return Optional.empty();
			}
			if (prefix.length < Integer.BYTES) {
				throw new EOFException(this.file + " ends within a frame's length");
			}
			int length = ByteBuffer.wrap(prefix).getInt();
			if (length < 0 || length > LARGEST_FRAME) {
				throw new IOException(this.file + " holds a frame of " + length + " bytes");
			}
			byte[] frame = this.in.readNBytes(length);
			if (frame.length < length) {
				throw new EOFException(this.file + " ends within a frame");
			}
			return Optional.of(frame);
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

	/// Envelopes, one a line.
	private static final class JsonLines implements FrameSource {

		private final BufferedReader in;

		private final Path file;

		private long line;

		JsonLines(BufferedReader in, Path file) {
			this.in = in;
			this.file = file;
		}

		@Override
		public Optional<byte[]> next() throws IOException {
			for (String text = this.in.readLine(); text != null; text = this.in.readLine()) {
				this.line++;
				if (!text.isBlank()) {
					return Optional.of(frame(text));
				}
			}
			return Optional.empty();
		}

		private byte[] frame(String text) throws IOException {
			try {
				Map<String, Object> envelope = JSON.readValue(text, ENVELOPE);
				return (envelope.size() == 1 && envelope.get(RAW) instanceof String raw)
						? Base64.getDecoder().decode(raw) : Frames.of(envelope);
			}
			catch (JacksonException | IllegalArgumentException ex) {
				throw new IOException(this.file + " line " + this.line + " is no envelope: " + ex.getMessage(), ex);
			}
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

}
