package highwake.api.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import highwake.api.RunningApi;

/// What Java's own client refuses to send, over a bare socket.
class MalformedQueryTests {

	@TempDir
	private Path directory;

	@Test
	void aPercentSignThatEscapesNothingIsABadRequest() throws IOException {
		try (RunningApi api = new RunningApi(this.directory)) {
			String answer = ask(api.port(), "/v2/commodity/name/gold/imports?minVolume=%zz");
			assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json").contains("well-formed");
		}
	}

	private static String ask(int port, String target) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
