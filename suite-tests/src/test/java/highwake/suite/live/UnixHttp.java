package highwake.suite.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a program over its unix socket, as Caddy does; the JDK's own client knows no unix sockets. One request a
/// connection, in HTTP/1.0, so that no answer comes in chunks.
///
/// @param status the answer's code
/// @param body the answer's text
public record UnixHttp(int status, String body) {

	/// Gets a path; throws [IOException] where nobody listens.
	public static UnixHttp get(Path socket, String path) throws IOException {
		String request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\n\r\n";
		try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.connect(UnixDomainSocketAddress.of(socket));
			ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			try (InputStream in = Channels.newInputStream(channel)) {
				return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}

	/// Reads the answer's text as JSON.
	public JsonNode json() {
		return JsonMapper.shared().readTree(this.body);
	}

	private static UnixHttp parse(String answer) throws IOException {
		int end = answer.indexOf("\r\n\r\n");
		if (end < 0 || !answer.startsWith("HTTP/1.")) {
			throw new IOException("No HTTP answer: " + answer);
		}
		return new UnixHttp(Integer.parseInt(answer.substring(9, 12)), answer.substring(end + 4));
	}

}
