package highwake.auth.http;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import highwake.auth.RunningService;
import highwake.auth.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UnixSocketTests {

	@TempDir
	private Path directory;

	@Test
	void listensOnASocketAlsoWhereAStaleOneLies() throws IOException {
		Path socket = this.directory.resolve("run/http.sock");
		Files.createDirectories(socket.getParent());
		Files.writeString(socket, "left behind by a kill");
		try (RunningService _ = RunningService.start(this.directory.resolve("data"), new SettableClock(),
				Map.of("highwake.socket", socket.toString()))) {
			assertThat(Files.getPosixFilePermissions(socket)).isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
			assertThat(get(socket, "/actuator/health/readiness")).startsWith("HTTP/1.1 200")
				.contains("\"status\":\"UP\"");
			assertThat(get(socket, "/actuator/info")).contains("\"release\":\"dev\"");
		}
	}

	private static String get(Path socket, String path) throws IOException {
		try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.connect(UnixDomainSocketAddress.of(socket));
			String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
			return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
