package highwake.api;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.sun.management.UnixOperatingSystemMXBean;
import io.micrometer.core.instrument.MeterRegistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import highwake.store.StoreFile;

/// Whatever is asked, of any route, the answer is an answer: never 5xx, never slow; the program does not grow by it, and no
/// file is another one afterwards.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTests {

	private static final int ASKED_EACH = 16;

	private static final Duration SLOW = Duration.ofSeconds(3);

	private static final int LONGEST_REFUSAL = 8_000;

	private static final long MOST_GROWTH_BYTES = 12 << 20;

	private Path directory;

	private RunningApi api;

	private List<Nonsense.Route> routes;

	@BeforeAll
	void start(@TempDir Path directory) throws Exception {
		this.directory = directory;
		ExampleGalaxy.into(directory);
		ExampleNews.into(directory);
		this.api = new RunningApi(directory, "--highwake.galnet.enabled=false", "--highwake.live.heartbeat=100ms");
		await().atMost(Duration.ofSeconds(20))
			.until(() -> this.api.get("/actuator/health/readiness").statusCode() == 200);
		this.routes = Nonsense
			.routes(this.api.part(RequestMappingHandlerMapping.class, "requestMappingHandlerMapping"));
	}

	@AfterAll
	void stop() {
		this.api.close();
	}

	@Test
	void noQuestionBreaksTheProgramMakesItGrowOrChangesAFile() throws Exception {
		assertThat(this.routes).hasSizeGreaterThan(50)
			.extracting(Nonsense.Route::path)
			.contains("/v2/system/{type}/{id}", "/v3/live", "/v3/search");
		Map<String, List<String>> before = contents();
		askAll(1, ASKED_EACH);
		Size once = size();
		askAll(2, ASKED_EACH / 2);
		Size twice = size();
		assertThat(twice.threads()).isLessThanOrEqualTo(once.threads() + 4);
		assertThat(twice.openFiles()).isLessThanOrEqualTo(once.openFiles() + 8);
		assertThat(twice.heapBytes()).isLessThan(once.heapBytes() + MOST_GROWTH_BYTES);
		assertThat(contents()).isEqualTo(before);
	}

	private void askAll(long seed, int times) throws IOException {
		Nonsense nonsense = new Nonsense(seed);
		for (Nonsense.Route route : this.routes) {
			for (int i = 0; i < times; i++) {
				String target = nonsense.target(route);
				hold(target, this.api.ask(target));
			}
		}
	}

	private static void hold(String target, RawAnswer answer) {
		String asked = target + " -> " + answer.head() + "\n" + answer.body();
		assertThat(answer.status()).as(asked).isBetween(200, 499);
		assertThat(answer.took()).as(target).isLessThan(SLOW);
		assertThat(answer.has("access-control-allow-origin", "*")).as(asked).isTrue();
		assertThat(answer.head()).as(target).doesNotContain("x-set");
		if (answer.status() >= 400) {
			boolean isArdents = answer.status() == 404 && target.startsWith("/v2");
			assertThat(isArdents || answer.has("content-type", "application/problem+json")).as(asked).isTrue();
			assertThat(answer.body().length()).as(asked).isLessThan(LONGEST_REFUSAL);
			assertThat(answer.body()).as(target).doesNotContain(Nonsense.LONG);
		}
	}

	/// @param threads of the system, not virtual ones
	private record Size(int threads, long openFiles, long heapBytes) {
	}

	/// Measures once the streams that were opened have ended.
	private Size size() {
		MeterRegistry meters = this.api.part(MeterRegistry.class, "prometheusMeterRegistry");
		await().atMost(Duration.ofSeconds(10)).until(() -> meters.get("highwake.live.streams").gauge().value() == 0);
		long used = Long.MAX_VALUE;
		for (int i = 0; i < 4; i++) {
			System.gc();
			used = Math.min(used, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
		}
		UnixOperatingSystemMXBean system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return new Size(ManagementFactory.getThreadMXBean().getThreadCount(), system.getOpenFileDescriptorCount(),
				used);
	}

	/// Answers what is in every file, row by row; of those that are no databases, their
	/// bytes. What SQLite keeps beside a file for its readers is not looked at.
	private Map<String, List<String>> contents() throws Exception {
		Map<String, List<String>> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(this.directory)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = this.directory.relativize(file).toString();
				if (name.endsWith(".db")) {
					contents.put(name, rows(name));
				}
				else if (!name.endsWith("-wal") && !name.endsWith("-shm")) {
					contents.put(name, List.of(Arrays.toString(Files.readAllBytes(file))));
				}
			}
		}
		assertThat(contents).containsKeys("galaxy.db", "market.db", "history.db");
		return contents;
	}

	private List<String> rows(String name) throws SQLException {
		StoreFile file = Arrays.stream(StoreFile.values())
			.filter((one) -> one.fileName().equals(name))
			.findAny()
			.orElseThrow();
		List<String> rows = new ArrayList<>();
		try (Connection connection = file.openReader(this.directory)) {
			for (String sql : texts(connection, "select sql from sqlite_schema where sql is not null order by name")) {
				rows.add(sql);
			}
			for (String table : texts(connection,
					"select name from sqlite_schema where type = 'table' order by name")) {
				rows.addAll(texts(connection, "select * from \"" + table + "\""));
			}
		}
		return rows;
	}

	private static List<String> texts(Connection connection, String sql) throws SQLException {
		List<String> texts = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				List<String> columns = new ArrayList<>();
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					byte[] value = row.getBytes(column);
					columns.add(
							(value == null) ? "null" : new String(value, java.nio.charset.StandardCharsets.ISO_8859_1));
				}
				texts.add(Objects.requireNonNull(String.join("|", columns)));
			}
		}
		return texts;
	}

}
