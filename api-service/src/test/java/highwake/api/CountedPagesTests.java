package highwake.api;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import highwake.store.PackedVisits;
import highwake.store.StoreFile;
import highwake.store.Visit;

/// What was counted, in parts, while more is counted.
class CountedPagesTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final long DAY = Duration.ofDays(1).toMillis();

	private static final long FIRST = LocalDate.of(2026, 10, 1).toEpochDay();

	private static final int COUNT = 30;

	@TempDir
	Path directory;

	private RunningApi api;

	private Connection history;

	@BeforeEach
	void start() throws Exception {
		ExampleGalaxy.into(this.directory);
		this.history = StoreFile.HISTORY.openWriter(this.directory);
		for (int i = 0; i < COUNT; i++) {
			day(FIRST + i);
		}
		this.api = new RunningApi(this.directory, "--highwake.galnet.enabled=false");
		await().atMost(Duration.ofSeconds(20)).until(() -> this.api.get("/v3/status").statusCode() == 200);
	}

	@AfterEach
	void stop() throws SQLException {
		this.api.close();
		this.history.close();
	}

	@Test
	void aNewDayMovesNoneOfThoseBefore() throws Exception {
		List<String> days = IntStream.range(0, COUNT)
			.mapToObj((i) -> LocalDate.ofEpochDay(FIRST + COUNT - 1 - i).toString())
			.toList();
		assertThat(parts("/v3/commodities/gold/history?days=30&limit=7", "day", (part) -> day(FIRST + 40 + part)))
			.isEqualTo(days);
		assertThat(parts("/v3/stats/days?days=12&limit=5", "day", (part) -> day(FIRST + 80 + part))).hasSize(12)
			.doesNotHaveDuplicates()
			.isSortedAccordingTo((one, other) -> other.compareTo(one));
	}

	@Test
	void aProgramThatSendsMoreMovesNoneOfTheOthers() throws Exception {
		execute("delete from software");
		for (int i = 0; i < COUNT; i++) {
			program("Program\n%02d".formatted(i), i / 4);
		}
		List<String> before = parts("/v3/stats/software?limit=4000", "software", (_) -> {
		});
		assertThat(before).hasSize(COUNT);
		assertThat(parts("/v3/stats/software?limit=3", "software", (part) -> {
			program("New %02d".formatted(part), 1000);
			execute("update software set frames = frames + 1 where name = 'Program\n29'");
		})).isEqualTo(before);
	}

	@Test
	void aStayThatGrowsOrIsForgottenMovesNoneOfTheOthers() throws Exception {
		visits(0, 20);
		List<String> before = parts("/v3/carriers/K7B-1XZ/jumps?limit=4000", "systemAddress", (_) -> {
		});
		assertThat(before).hasSize(10);
		List<String> shown = parts("/v3/carriers/K7B-1XZ/jumps?limit=2", "systemAddress",
				(part) -> visits(Math.min(part, 3), 20 + part));
		assertThat(shown).isEqualTo(before.subList(0, 9));
	}

	/// What happens between two parts.
	@FunctionalInterface
	private interface Meanwhile {

		void happens(int part) throws SQLException;

	}

	private List<String> parts(String list, String field, Meanwhile meanwhile) throws Exception {
		List<String> all = new ArrayList<>();
		String after = "";
		int part = 0;
		do {
			JsonNode page = JSON.readTree(this.api.get(list + "&after=" + after).body());
			page.get("items").forEach((item) -> all.add(item.get(field).asString()));
			after = page.get("next").asString("");
			meanwhile.happens(++part);
		}
		while (!after.isEmpty());
		return all;
	}

	private void day(long day) throws SQLException {
		execute("insert into day values (%d, 1, 1, 0)".formatted(day));
		execute("""
				insert into figure select id, 0, %d, 0, null, null, null, 0, 0, null, null, null, 0
				from commodity where symbol = 'gold'""".formatted(day));
	}

	private void program(String name, int frames) throws SQLException {
		execute("insert into software (name, version, frames, newest_gateway_at) values ('%s', '1', %d, 1)"
			.formatted(name, frames));
	}

	/// Two days in each system.
	private void visits(int from, int to) throws SQLException {
		List<Visit> visits = LongStream.range(from, to).mapToObj((day) -> Visit.of(1000 + day / 2, day * DAY)).toList();
		try (Connection galaxy = StoreFile.GALAXY.openWriter(this.directory);
				PreparedStatement statement = galaxy
					.prepareStatement("update carrier set visits = ? where callsign = 'K7B-1XZ'")) {
			statement.setBytes(1, PackedVisits.pack(visits));
			assertThat(statement.executeUpdate()).isEqualTo(1);
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.history.createStatement()) {
			statement.execute(sql);
		}
	}

}
