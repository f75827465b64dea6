package highwake.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Whoever is slow, or asks too much, keeps nobody else from an answer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StarvationTests {

	private static final int SLOW_ONES = 300;

	private static final Duration SOON = Duration.ofSeconds(3);

	private static final String LIST = "/v2/commodity/name/gold/exports";

	private RunningApi api;

	private final List<Socket> slow = new ArrayList<>();

	@BeforeAll
	void start(@TempDir Path directory) throws Exception {

		ExampleGalaxy.into(directory);
		this.api = new RunningApi(directory, "--highwake.galnet.enabled=false", "--highwake.limits.requests=20",
				"--highwake.limits.within=1h", "--server.shutdown=immediate");
		await().atMost(Duration.ofSeconds(20))
			.until(() -> this.api.get("/actuator/health/readiness").statusCode() == 200);
	}

	@AfterAll
	void stop() {
		this.api.close();
	}

	@AfterEach
	void hangUp() throws IOException {
		for (Socket socket : this.slow) {
			socket.close();
		}
		this.slow.clear();
	}

	@Test
	void thoseWhoSendTheirHeadersByteByByteHoldNobodyUp() throws IOException {
		for (int i = 0; i < SLOW_ONES; i++) {
			open().getOutputStream().write("GET /v2/stats HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
		}
		othersAreAnswered();
		for (Socket socket : this.slow) {
			socket.getOutputStream().write('a');
		}
		othersAreAnswered();
	}

	/// Each asks for far more than fits between two sockets, and takes a byte of it.
	@Test
	void thoseWhoReadByteByByteHoldNobodyUp() throws IOException {
		byte[] questions = ("GET " + LIST + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(600)
			.getBytes(StandardCharsets.US_ASCII);
		for (int i = 0; i < SLOW_ONES / 10; i++) {
			Socket socket = open();
			Thread.ofVirtual().start(() -> {
				try {
					socket.getOutputStream().write(questions);
				}
				catch (IOException ex) {
					// The test is over.
				}
			});
			assertThat(socket.getInputStream().read()).isEqualTo('H');
		}
		othersAreAnswered();
	}

	@Test
	void oneAddressThatFloodsIsRefusedAndTheOthersAreNot() throws IOException {
		int refused = 0;
		for (int i = 0; i < 40; i++) {
			RawAnswer answer = this.api.ask(LIST, "Highwake-Client: 203.0.113.7");
			refused += (answer.status() == 429) ? 1 : 0;
			assertThat(answer.status()).isIn(200, 429);
			assertThat(answer.has("access-control-allow-origin", "*")).isTrue();
			assertThat(this.api.ask(LIST, "Highwake-Client: 198.51.100." + i).status()).isEqualTo(200);
		}
		assertThat(refused).isEqualTo(20);
	}

	private void othersAreAnswered() throws IOException {
		for (int i = 0; i < 20; i++) {
			RawAnswer answer = this.api.ask(LIST);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.took()).isLessThan(SOON);
		}
	}

	private Socket open() throws IOException {
		Socket socket = new Socket();
		this.slow.add(socket);
		socket.setReceiveBufferSize(4096);
		socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.api.port()));
		return socket;
	}

}
