package highwake.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/// What came back over a socket of its own: clients refuse to send what a test of nonsense wants to send.
///
/// @param head all before the body, header names in lower case
/// @param took from the first byte that was sent to the last that came
record RawAnswer(int status, String head, String body, Duration took) {

	private static final int PATIENCE_MILLIS = 10_000;

	private static final String END_OF_HEAD = "\r\n\r\n";

	/// Asks for a target; of a stream of events, only the head is read.
	static RawAnswer of(int port, String target, String... headers) throws IOException {
		long started = System.nanoTime();
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n");
			for (String header : headers) {
				request.append(header).append("\r\n");
			}
			request.append("Connection: close\r\n\r\n");
			socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
			return read(socket.getInputStream(), started);
		}
	}

	private static RawAnswer read(InputStream in, long started) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		byte[] buffer = new byte[16_384];
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			all.write(buffer, 0, read);
			if (all.toString(StandardCharsets.UTF_8).contains("text/event-stream")) {
				break;
			}
		}
		String text = all.toString(StandardCharsets.UTF_8);
		int end = text.indexOf(END_OF_HEAD);
		if (end < 0) {
			throw new IOException("No answer but: " + text);
		}
		return new RawAnswer(Integer.parseInt(text.substring(9, 12)), text.substring(0, end).toLowerCase(Locale.ROOT),
				text.substring(end + END_OF_HEAD.length()), Duration.ofNanos(System.nanoTime() - started));
	}

	/// Tells whether a header has a value that starts so, both in lower case.
	boolean has(String header, String value) {
		return this.head.contains("\r\n" + header + ": " + value);
	}

}
