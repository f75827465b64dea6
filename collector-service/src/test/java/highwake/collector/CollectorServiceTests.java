package highwake.collector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import highwake.collector.files.DataClaim;
import highwake.collector.intake.LoopbackRelay;
import highwake.store.StoreFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;

/// The whole program on a unix socket, in a data directory of its own, with a relay on loopback.
class CollectorServiceTests {

	@TempDir
	private Path data;

	/// A socket's path has at most 107 bytes; a test's directory may have more.
	private Path socket;

	private LoopbackRelay relay;

	private ConfigurableApplicationContext program;

	@BeforeEach
	void start() throws IOException {
		this.socket = Files.createTempDirectory("hw").resolve("http.sock");
		this.relay = new LoopbackRelay();
		this.program = new SpringApplicationBuilder(CollectorService.class).run("--highwake.data=" + this.data,
				"--highwake.socket=" + this.socket, "--highwake.collector.eddn=" + this.relay.address());
		this.relay.awaitSubscriber();
	}

	@AfterEach
	void stop() throws IOException {
		this.program.close();
		this.relay.close();
		Files.deleteIfExists(this.socket);
		Files.deleteIfExists(this.socket.getParent());
	}

	@Test
	void itIsReadyAndAnswersOnItsSocketOnly() throws IOException {
		assertThat(get("/actuator/health/readiness").get("status").stringValue()).isEqualTo("UP");
		assertThat(get("/actuator/health/liveness").get("status").stringValue()).isEqualTo("UP");
		JsonNode health = get("/actuator/health");
		assertThat(health.at("/components/feed/details/dropped").intValue()).isZero();
		assertThat(health.at("/components/feed/details/upkeep/gaps").intValue()).isZero();
		assertThat(get("/actuator/info").at("/release").stringValue()).isEqualTo("dev");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.socket))).isEqualTo("rw-rw----");
	}

	@Test
	void everyMetricIsInTheReference() throws IOException {
		String page = Files.readString(Path.of("..", "docs", "reference", "collector.md"));
		assertThat(get("/actuator/metrics").get("names").valueStream().map(JsonNode::stringValue))
			.filteredOn((name) -> name.startsWith("highwake."))
			.hasSizeGreaterThan(5)
			.allSatisfy((name) -> assertThat(page).contains("| `" + name + "` |"));
	}

	@Test
	void theFeedInNumbersHasThisForm() throws IOException {
		JsonNode before = get("/actuator/feed");
		assertThat(before.propertyNames()).containsExactly("received", "appended", "duplicate", "refused", "dropped",
				"waiting", "lead", "subscribed", "connected", "silentMillis", "newestGatewayAt", "files", "upkeep");
		assertThat(before.get("upkeep").propertyNames()).containsExactly("oldestFrameAt", "newestBackupAt",
				"lastUpkeepAt", "gaps", "walBytes");
		assertThat(before.at("/upkeep/oldestFrameAt").isNull()).isTrue();
		assertThat(before.at("/upkeep/newestBackupAt").isNull()).isTrue();
		assertThat(before.at("/upkeep/gaps").intValue()).isZero();
		assertThat(before.get("silentMillis").isNull()).isTrue();
		publish("fsdjump", "commodity-capi", "fsdjump");
		this.relay.publish(new byte[1]);
		await().until(() -> get("/actuator/feed").at("/files/market.db/appliedSeq").asLong(-1) > 2);
		JsonNode feed = get("/actuator/feed");
		assertThat(feed.get("received").longValue()).isEqualTo(4);
		assertThat(feed.get("appended").longValue()).isEqualTo(3);
		assertThat(feed.get("duplicate").longValue()).isEqualTo(1);
		assertThat(feed.get("lead").booleanValue()).isTrue();
		assertThat(feed.get("subscribed").booleanValue()).isTrue();
		assertThat(feed.get("connected").booleanValue()).isTrue();
		assertThat(feed.get("waiting").longValue()).isZero();
		assertThat(Instant.parse(feed.at("/upkeep/oldestFrameAt").stringValue())).isBefore(Instant.now());
		assertThat(feed.at("/upkeep/walBytes/feed.db").longValue()).isPositive();
		assertThat(feed.get("silentMillis").longValue()).isNotNegative();
		assertThat(feed.get("newestGatewayAt").stringValue()).isEqualTo("2026-11-20T12:00:05.250Z");
		assertThat(feed.get("files").propertyNames()).containsExactly("galaxy.db", "market.db", "history.db");
		JsonNode market = feed.at("/files/market.db");
		assertThat(market.propertyNames()).containsExactly("appliedSeq", "applied", "ignored", "rejected", "change",
				"epoch");
		assertThat(market.get("applied").longValue()).isEqualTo(1);
		assertThat(market.get("ignored").longValue()).isEqualTo(1);
		assertThat(market.get("rejected").longValue()).isEqualTo(1);
	}

	@Test
	void prometheusHearsTheCounters() throws IOException {
		publish("docked");
		await().until(() -> text("/actuator/prometheus").contains("highwake_frames_total{outcome=\"appended\"} 1.0"));
		assertThat(text("/actuator/prometheus")).contains("highwake_file_applied_seq{file=\"market.db\"}",
				"highwake_backup_age_seconds NaN", "highwake_upkeep_age_seconds NaN", "highwake_log_age_seconds",
				"highwake_wal_bytes{file=\"feed.db\"}", "highwake_log_gaps 0.0");
	}

	@Test
	void aStopEndsSoonAndLeavesWholeFiles() throws Exception {
		for (int i = 1; i <= 300; i++) {
			this.relay.publish(Golden.report(i, "2026-11-20T12:00:00Z", "gold", i));
		}
		await().until(() -> get("/actuator/feed").get("received").longValue() == 300);
		long before = System.nanoTime();
		this.program.close();
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
		assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
			.doesNotContain("eddn", "appending", "applying");
		for (StoreFile file : StoreFile.values()) {
			assertThat(answer(file, "pragma integrity_check")).isEqualTo("ok");
		}
		assertThat(answer(StoreFile.FEED, "select count(*) from frame")).isEqualTo("300");
		assertThat(answer(StoreFile.MARKET,
				"select applied_seq = frames_applied + frames_ignored + frames_rejected from progress"))
			.isEqualTo("1");
	}

	@Test
	void refusesToStartWhileARestoreIsUnderWay() {
		assertThat(DataClaim.alone(this.data)).as("a collector runs").satisfies((claim) -> {
			assertThat(claim.isHeld()).isFalse();
			claim.close();
		});
		this.program.close();
		SpringApplicationBuilder collector = new SpringApplicationBuilder(CollectorService.class);
		try (DataClaim restore = DataClaim.alone(this.data)) {
			assertThat(restore.isHeld()).isTrue();
			assertThatException()
				.isThrownBy(() -> collector.run("--highwake.data=" + this.data, "--highwake.socket=" + this.socket,
						"--highwake.collector.eddn=" + this.relay.address()))
				.withStackTraceContaining("A restore is under way in");
		}
	}

	@Test
	void afterAStopItGoesOnWhereItWas() throws IOException {
		publish("docked");
		await().until(() -> get("/actuator/feed").at("/files/galaxy.db/applied").asLong(-1) == 1);
		this.program.close();
		this.program = new SpringApplicationBuilder(CollectorService.class).run("--highwake.data=" + this.data,
				"--highwake.socket=" + this.socket, "--highwake.collector.eddn=" + this.relay.address());
		this.relay.awaitSubscriber();
		publish("docked", "fsdjump");
		await().until(() -> get("/actuator/feed").at("/files/galaxy.db/applied").asLong(-1) == 2);
		assertThat(get("/actuator/feed").get("duplicate").longValue()).isEqualTo(1);
	}

	private void publish(String... golden) {
		for (String name : List.of(golden)) {
			this.relay.publish(Golden.frame(name));
		}
	}

	private JsonNode get(String path) throws IOException {
		return Golden.json(text(path));
	}

	private String text(String path) throws IOException {
		try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.connect(UnixDomainSocketAddress.of(this.socket));
			channel.write(ByteBuffer
				.wrap(("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8)));
			ByteArrayOutputStream answer = new ByteArrayOutputStream();
			ByteBuffer some = ByteBuffer.allocate(8192);
			while (channel.read(some.clear()) > 0) {
				answer.write(some.array(), 0, some.position());
			}
			String whole = answer.toString(StandardCharsets.UTF_8);
			assertThat(whole).startsWith("HTTP/1.1 200");
			return whole.substring(whole.indexOf("\r\n\r\n") + 4);
		}
	}

	private String answer(StoreFile file, String sql) throws SQLException {
		try (Connection connection = file.openReader(this.data);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			return row.getString(1);
		}
	}

}
