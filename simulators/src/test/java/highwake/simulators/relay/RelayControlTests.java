package highwake.simulators.relay;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import highwake.simulators.Simulators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class RelayControlTests {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	@Test
	void aFileWaitsForTheFirstSubscriberAndIsThenDone() throws Exception {
		Path file = bin(new byte[] { 1 }, new byte[] { 2 });
		try (Simulators.Running running = Simulators.start(Map.of("highwake.simulators.source", file.toString()))) {
			JsonNode before = get(running.http());
			assertThat(before.get("source").asString()).isEqualTo(file.toString());
			assertThat(before.get("published").asInt()).isZero();
			assertThat(before.get("subscribers").asInt()).isZero();
			assertThat(before.get("done").asBoolean()).isFalse();
			assertThat(before.get("rate").asString()).isEqualTo("max");
			try (Subscriber subscriber = new Subscriber(running.relay().endpoint(), 100)) {
				assertThat(subscriber.next()).hasValue(new byte[] { 1 });
				assertThat(subscriber.next()).hasValue(new byte[] { 2 });
				await().atMost(PATIENCE).until(() -> get(running.http()).get("done").asBoolean());
				assertThat(get(running.http()).get("published").asInt()).isEqualTo(2);
				assertThat(get(running.http()).get("subscribers").asInt()).isEqualTo(1);
			}
		}
	}

	@Test
	void aFileIsSentAgainOnRequest() throws Exception {
		Path file = bin(new byte[] { 1 });
		try (Simulators.Running running = Simulators.start(Map.of("highwake.simulators.source", file.toString()));
				Subscriber subscriber = new Subscriber(running.relay().endpoint(), 100)) {
			assertThat(subscriber.next()).hasValue(new byte[] { 1 });
			HttpRequest again = HttpRequest.newBuilder(running.http().resolve("/relay/start"))
				.POST(HttpRequest.BodyPublishers.noBody())
				.build();
			assertThat(this.client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(202);
			assertThat(subscriber.next()).hasValue(new byte[] { 1 });
			await().atMost(PATIENCE).until(() -> get(running.http()).get("published").asInt() == 2);
		}
	}

	@Test
	void aMissingFileIsNamedAtStart() {
		RelayProperties properties = new RelayProperties("tcp://127.0.0.1:*", "/nowhere/frames.bin", "max", 1);
		assertThatIllegalArgumentException().isThrownBy(() -> RelayConfiguration.sources(properties))
			.withMessageContaining("/nowhere/frames.bin");
	}

	@Test
	void listensOnLoopbackWhateverTheSettingsSay() throws Exception {
		try (Simulators.Running running = Simulators.start(Map.of("server.address", "0.0.0.0"))) {
			InetAddress elsewhere = NetworkInterface.networkInterfaces()
				.flatMap((network) -> network.inetAddresses())
				.filter((address) -> !address.isLoopbackAddress())
				.findFirst()
				.orElse(null);
			assertThat(get(running.http()).get("source").asString()).isEqualTo("none");
			assumeTrue(elsewhere != null, "this machine has loopback only");
			assertThatException().isThrownBy(() -> {
				try (Socket socket = new Socket()) {
					socket.connect(new InetSocketAddress(elsewhere, running.http().getPort()), 500);
				}
			});
		}
	}

	private JsonNode get(URI http) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(http.resolve("/relay")).build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
		return JsonMapper.shared().readTree(answer.body());
	}

	private Path bin(byte[]... frames) throws IOException {
		Path file = this.folder.resolve("frames.bin");
		try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
			for (byte[] frame : frames) {
				out.writeInt(frame.length);
				out.write(frame);
			}
		}
		return file;
	}

}
