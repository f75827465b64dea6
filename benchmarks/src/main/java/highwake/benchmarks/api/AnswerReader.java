package highwake.benchmarks.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads HTTP/1.1 answers from the bytes of one connection, however they are cut: just as much of the protocol as it takes
/// to know that an answer is whole. Bodies are counted and not looked at, so that a reader costs next to nothing. Not safe
/// for threads.
final class AnswerReader {

	private static final int LONGEST_LINE = 8 << 10;

	private final byte[] line = new byte[LONGEST_LINE];

	private int lineLength;

	private Part part = Part.STATUS;

	private long remaining;

	private int status;

	private boolean isChunked;

	private boolean isClosing;

	private long bodyBytes;

	/// Where in an answer the next byte is.
	private enum Part {

		STATUS, HEADER, BODY, CHUNK_SIZE, CHUNK, CHUNK_END, TRAILER

	}

	/// Takes what has come. Answers whether an answer is whole; what follows it is left
	/// in the buffer.
	boolean take(ByteBuffer bytes) {
		while (bytes.hasRemaining()) {
			if (this.part == Part.BODY || this.part == Part.CHUNK) {
				if (skip(bytes)) {
					return true;
				}
			}
			else if (endsLine(bytes.get()) && isWholeAfter(lineRead())) {
				return true;
			}
		}
		return false;
	}

	/// Answers the status of the answer that is whole.
	int status() {
		return this.status;
	}

	/// Answers how many bytes its body had.
	long bodyBytes() {
		return this.bodyBytes;
	}

	/// Tells whether the other side closes the connection after it.
	boolean isClosing() {
		return this.isClosing;
	}

	private boolean skip(ByteBuffer bytes) {
		int taken = (int) Math.min(this.remaining, bytes.remaining());
		bytes.position(bytes.position() + taken);
		this.remaining -= taken;
		this.bodyBytes += taken;
		if (this.remaining > 0) {
			return false;
		}
		boolean wasBody = this.part == Part.BODY;
		this.part = wasBody ? Part.STATUS : Part.CHUNK_END;
		return wasBody;
	}

	private boolean endsLine(byte next) {
		if (next == '\n') {
			return true;
		}
		if (next != '\r') {
			if (this.lineLength == LONGEST_LINE) {
				throw new IllegalStateException("A line of an answer's head has no end");
			}
			this.line[this.lineLength++] = next;
		}
		return false;
	}

	private String lineRead() {
		String text = new String(this.line, 0, this.lineLength, StandardCharsets.ISO_8859_1);
		this.lineLength = 0;
		return text;
	}

	private boolean isWholeAfter(String text) {
		switch (this.part) {
			case STATUS -> begin(text);
			case HEADER -> {
				if (text.isEmpty()) {
					return endsHead();
				}
				header(text);
			}
			case CHUNK_SIZE -> {
				this.remaining = Long.parseLong(text, 16);
				this.part = (this.remaining == 0) ? Part.TRAILER : Part.CHUNK;
			}
			case CHUNK_END -> this.part = Part.CHUNK_SIZE;
			case TRAILER -> {
				if (text.isEmpty()) {
					this.part = Part.STATUS;
					return true;
				}
			}
			case BODY, CHUNK -> throw new IllegalStateException("Bodies have no lines");
		}
		return false;
	}

	private void begin(String text) {
		this.status = Integer.parseInt(text.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
		this.isChunked = false;
		this.isClosing = false;
		this.bodyBytes = 0;
		this.remaining = 0;
		this.part = Part.HEADER;
	}

	private void header(String text) {
		if (text.regionMatches(true, 0, "Content-Length:", 0, 15)) {
			this.remaining = Long.parseLong(text.substring(15).strip());
		}
		else if (text.regionMatches(true, 0, "Transfer-Encoding:", 0, 18)) {
			this.isChunked = text.toLowerCase(Locale.ROOT).endsWith("chunked");
		}
		else if (text.regionMatches(true, 0, "Connection:", 0, 11)) {
			this.isClosing = text.toLowerCase(Locale.ROOT).endsWith("close");
		}
	}

	private boolean endsHead() {
		if (this.isChunked) {
			this.part = Part.CHUNK_SIZE;
			return false;
		}
		this.part = (this.remaining == 0) ? Part.STATUS : Part.BODY;
		return this.remaining == 0;
	}

}
