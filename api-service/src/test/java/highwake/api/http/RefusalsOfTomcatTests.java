package highwake.api.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import highwake.api.RunningApi;

/// A request that never reaches the program is refused like one that does.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsOfTomcatTests {

	private RunningApi api;

	@BeforeAll
	void start(@TempDir Path directory) {
		this.api = new RunningApi(directory, "--highwake.galnet.enabled=false");
	}

	@AfterAll
	void stop() {
		this.api.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /v2/%00 HTTP/1.1", "GET /v2/a|b HTTP/1.1", "GET v2/version HTTP/1.1",
			"GET /v2/version HTTP/1.1\r\nContent-Length: x" })
	void whatIsNotWellFormedIsAProblem(String head) throws IOException {
		String answer = send(head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400")
			.containsIgnoringCase("\r\nAccess-Control-Allow-Origin: *\r\n")
			.containsIgnoringCase("\r\nContent-Type: application/problem+json")
			.endsWith("\"detail\":\"The request is not well-formed.\"}")
			.doesNotContain("<html", "Tomcat");
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.api.port())) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
