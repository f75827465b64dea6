package highwake.suite.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// What the Caddyfile says, as Caddy itself reads it.
class CaddyfileTests {

	private static final long SECOND = 1_000_000_000L;

	@Test
	void isReadByACaddyThatKeepsTheBodyOfAHeldRequest() {
		assertThat(Arrays.compare(CaddyProgram.version().toArray(Integer[]::new),
				CaddyProgram.numbers(CaddyProgram.OLDEST).toArray(Integer[]::new)))
			.as("caddy version %s", CaddyProgram.version())
			.isNotNegative();
	}

	@Test
	void isValid() {
		Outcome outcome = CaddyProgram.run(Map.of(), "validate", "--config", "Caddyfile", "--adapter", "caddyfile");
		assertThat(outcome.code()).as(outcome.err()).isZero();
		assertThat(outcome.err()).doesNotContain("WARN");
	}

	@Test
	void isFormatted() {
		assertThat(CaddyProgram.run(Map.of(), "fmt", "--diff", "Caddyfile").out().lines())
			.noneMatch(line -> line.startsWith("+") || line.startsWith("-"));
	}

	/// `buffer_requests` hands one client's body to another in the Caddy that still knows
	/// it; the others turn a wait
	/// into an error, or keep a stream open behind a client that left.
	@ParameterizedTest
	@ValueSource(strings = { "buffer_requests", "fail_duration", "max_fails", "health_uri", "health_port",
			"flush_interval" })
	void neverSays(String directive) throws IOException {
		List<String> lines = Files.readAllLines(Project.root().resolve("Caddyfile"));
		assertThat(lines).filteredOn(line -> !line.strip().startsWith("#")).noneMatch(line -> line.contains(directive));
	}

	@Test
	void keepsItsAdminEndpointOnASocketAndNothingOnDisk() {
		JsonNode admin = adapt(Map.of()).required("admin");
		assertThat(admin.required("listen").asString()).isEqualTo("unix//run/highwake/caddy-admin.sock|0600");
		assertThat(admin.at("/config/persist").asBoolean(true)).isFalse();
	}

	@Test
	void dialsTheCurrentReleasesOfAServerUnlessToldOtherwise() {
		assertThat(adapt(Map.of()).findValuesAsString("dial").stream().distinct()).containsExactlyInAnyOrder(
				"unix//opt/highwake/api/current/run/http.sock", "unix//opt/highwake/auth/current/run/http.sock",
				"unix//opt/highwake/website/current/run/http.sock",
				"unix//opt/highwake/collector/current/run/http.sock");
		assertThat(adapt(Map.of("HIGHWAKE_API_SOCKET", "/tmp/a.sock")).findValuesAsString("dial"))
			.contains("unix//tmp/a.sock")
			.noneMatch(dial -> dial.contains("/api/current"));
	}

	@Test
	void holdsEveryRequestOfAProgramThatIsAwayFor30Seconds() {
		List<JsonNode> holding = adapt(Map.of()).findParents("load_balancing");
		assertThat(holding).hasSize(6).allSatisfy(proxy -> {
			assertThat(proxy.at("/load_balancing/try_duration").asLong()).isEqualTo(30 * SECOND);
			assertThat(proxy.at("/load_balancing/try_interval").asLong()).isEqualTo(SECOND / 10);
			assertThat(proxy.required("request_buffers").asLong()).isEqualTo(1 << 20);
			assertThat(proxy.at("/transport/keep_alive/enabled").asBoolean(true)).isFalse();
		});
	}

	@Test
	void speaksHttpsByItselfWhereTheSiteIsAHost() {
		JsonNode servers = adapt(Map.of("HIGHWAKE_SITES", "highwake.example, www.highwake.example"))
			.at("/apps/http/servers");
		assertThat(servers.findValues("listen").toString()).contains(":443");
		assertThat(servers.findValues("host").toString()).contains("highwake.example", "www.highwake.example");
	}

	@Test
	void listensForNobodyButLoopbackOnTheInternalSite() {
		JsonNode internal = adapt(Map.of("HIGHWAKE_INTERNAL", "http://127.0.0.1:19999")).at("/apps/http/servers");
		assertThat(internal.findValues("listen").toString()).contains("[\"127.0.0.1:19999\"]");
	}

	@Test
	void writesNoLogThatGrowsForEver() {
		JsonNode logs = adapt(Map.of("HIGHWAKE_CADDY_WRITES", "files")).at("/logging/logs");
		assertThat(logs.findParents("filename")).hasSize(2).allSatisfy((writer) -> {
			assertThat(writer.required("output").asString()).isEqualTo("file");
			assertThat(writer.required("roll_size_mb").asInt()).isPositive();
			assertThat(writer.required("roll_keep").asInt()).isPositive();
		});
	}

	/// As systemd starts it: standard error is a socket, which cannot be opened by name.
	@Test
	void writesIntoAJournalAndLeavesDevicesAlone() throws Exception {
		Set<PosixFilePermission> rights = Files.getPosixFilePermissions(Path.of("/dev/null"));
		try (ServerSocket journal = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			ProcessBuilder builder = new ProcessBuilder("bash", "-c",
					"exec \"$0\" validate --config Caddyfile --adapter caddyfile 2<>/dev/tcp/127.0.0.1/"
							+ journal.getLocalPort(),
					CaddyProgram.path())
				.directory(Project.root().toFile())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD);
			assertThat(builder.start().waitFor()).isZero();
		}
		assertThat(Files.getPosixFilePermissions(Path.of("/dev/null"))).isEqualTo(rights);
	}

	private static JsonNode adapt(Map<String, String> environment) {
		Outcome outcome = CaddyProgram.run(environment, "adapt", "--config", "Caddyfile", "--adapter", "caddyfile");
		assertThat(outcome.code()).as(outcome.err()).isZero();
		return JsonMapper.shared().readTree(outcome.out());
	}

}
