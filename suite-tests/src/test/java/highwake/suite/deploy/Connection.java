package highwake.suite.deploy;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One HTTP/1.1 connection that is kept open between requests and never sends one again: the JDK's clients do so by
/// themselves, and would hide what a deploy broke. For one thread.
final class Connection implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 45_000;

	private final int port;

	private @Nullable Socket socket;

	Connection(int port) {
		this.port = port;
	}

	/// An answer, whole.
	/// @param bytes of the body, one character each
	record Answer(int status, String bytes) {

		static Answer of(int status, byte[] body) {
			return new Answer(status, new String(body, StandardCharsets.ISO_8859_1));
		}

		boolean isBody(byte[] expected) {
			return this.bytes.equals(new String(expected, StandardCharsets.ISO_8859_1));
		}

		String text() {
			return new String(this.bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
		}

	}

	/// Sends a request and reads its answer; throws [IOException] where either breaks
	/// off.
	/// @param headers lines without their ends
	/// @param parts of the body; more than one are sent as chunks, with a pause after
	/// each
	Answer send(String method, String path, List<String> headers, List<byte[]> parts)
			throws IOException, InterruptedException {
		try {
			Socket open = open();
			write(open.getOutputStream(), method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
					+ String.join("", headers.stream().map((line) -> line + "\r\n").toList()), parts);
			return read(open.getInputStream());
		}
		catch (IOException ex) {
			close();
			throw ex;
		}
	}

	private Socket open() throws IOException {
		Socket open = this.socket;
		if (open == null) {
			open = new Socket(InetAddress.getLoopbackAddress(), this.port);
			open.setSoTimeout(PATIENCE_MILLIS);
			open.setTcpNoDelay(true);
			this.socket = open;
		}
		return open;
	}

	private static void write(OutputStream out, String head, List<byte[]> parts)
			throws IOException, InterruptedException {
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		if (parts.size() > 1) {
			out.write((head + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			for (byte[] part : parts) {
				out.write((Integer.toHexString(part.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
				out.write(part);
				out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
				out.flush();
				Thread.sleep(60);
			}
			out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			return;
		}
		byte[] body = parts.isEmpty() ? new byte[0] : parts.getFirst();
		String length = parts.isEmpty() ? "" : "Content-Length: " + body.length + "\r\n";
		request.write((head + length + "\r\n").getBytes(StandardCharsets.US_ASCII));
		request.write(body);
		out.write(request.toByteArray());
		out.flush();
	}

	private Answer read(InputStream from) throws IOException {
		InputStream in = (from instanceof BufferedInputStream) ? from : new BufferedInputStream(from);
		String status = line(in);
		int length = -1;
		boolean isChunked = false;
		boolean isLast = false;
		for (String header = line(in); !header.isEmpty(); header = line(in)) {
			String lower = header.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				length = Integer.parseInt(lower.substring(15).strip());
			}
			isChunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
			isLast |= lower.startsWith("connection:") && lower.contains("close");
		}
		byte[] body = isChunked ? chunks(in) : whole(in, Math.max(0, length));
		if (isLast) {
			close();
		}
		return Answer.of(Integer.parseInt(status.substring(9, 12)), body);
	}

	private static byte[] chunks(InputStream in) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		int size;
		do {
			size = Integer.parseInt(line(in).strip(), 16);
			body.write(whole(in, size));
			line(in);
		}
		while (size > 0);
		return body.toByteArray();
	}

	private static byte[] whole(InputStream in, int length) throws IOException {
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException("an answer of %d bytes ended after %d".formatted(length, bytes.length));
		}
		return bytes;
	}

	private static String line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				throw new EOFException("the connection ended in the middle of an answer: " + line);
			}
			if (next != '\r') {
				line.write(next);
			}
		}
		return line.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		Socket open = this.socket;
		this.socket = null;
		if (open != null) {
			open.close();
		}
	}

}
