package highwake.auth.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import highwake.auth.RunningService;
import highwake.auth.SettableClock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What Java's own client refuses to send, over a bare socket.
class WellFormedQueryTests {

	@ParameterizedTest
	@ValueSource(strings = { "/auth/signin?return=%zz", "/auth/error?return=%zz", "/auth/callback?code=%" })
	void aPercentSignThatEscapesNothingIsABadRequest(String target, @TempDir Path data) throws IOException {
		try (RunningService service = RunningService.start(data, new SettableClock(), Map.of());
				Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.address().getPort())) {
			String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 400")
				.contains("application/problem+json")
				.contains("well-formed");
		}
	}

}
