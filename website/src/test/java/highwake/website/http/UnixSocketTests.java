package highwake.website.http;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import highwake.website.Website;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UnixSocketTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void listensOnTheSocketAlsoWhereAStaleOneLies() throws IOException {
		Path socket = Files.writeString(this.folder.resolve("http.sock"), "stale");
		try (ConfigurableApplicationContext website = new SpringApplicationBuilder(Website.class)
			.web(WebApplicationType.SERVLET)
			.run("--highwake.socket=" + socket, "--highwake.website.api=http://127.0.0.1:1")) {
			assertThat(website.isRunning()).isTrue();
			assertThat(Files.getPosixFilePermissions(socket)).isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
			assertThat(ask(socket, "/actuator/health/readiness")).startsWith("HTTP/1.1 200").contains("\"UP\"");
			assertThat(ask(socket, "/")).startsWith("HTTP/1.1 200").contains("The market data do not answer");
			assertThat(ask(socket, "/commodities")).startsWith("HTTP/1.1 503").contains("Try again");
		}
	}

	@Test
	void refusesAPathThatNoSocketCanHave() {
		MockEnvironment environment = new MockEnvironment().withProperty("highwake.socket", "/tmp/" + "x".repeat(110));
		assertThatIllegalArgumentException().isThrownBy(() -> new UnixSocket(environment))
			.withMessageContaining("fewer than 108 bytes");
	}

	private static String ask(Path socket, String path) throws IOException {
		try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.connect(UnixDomainSocketAddress.of(socket));
			String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
			ByteBuffer answer = ByteBuffer.allocate(1 << 18);
			while (channel.read(answer) >= 0) {
				// until the server closes
			}
			return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8);
		}
	}

}
