package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.readings.Heading;
import highwake.collector.readings.Verdict;
import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityTests {

	private static final Verdict IGNORED = new Verdict.Ignored(Verdict.Ignorance.UNKNOWN_SCHEMA);

	private static final Verdict REJECTED = new Verdict.Rejected(Verdict.Rejection.BAD_FIELD, "x");

	@TempDir
	private Path data;

	@Test
	void everyFrameWithAHeadingCountsBySchemaAndMinute() throws Exception {
		apply(IGNORED, heard("journal/1", "10:00:01Z"), heard("journal/1", "10:00:59.999Z"),
				heard("unknown/9", "10:00:30Z"), heard("journal/1", "10:01:00Z"));
		apply(REJECTED, heard("journal/1", "10:01:30Z"), heard("journal/1/test", "10:00:00Z"));
		assertThat(activity()).containsExactly("journal/1 10:00 2", "unknown/9 10:00 1", "journal/1/test 10:00 1",
				"journal/1 10:01 2");
		assertThat(rows("select name, frames, newest_gateway_at % 86400000 / 1000 as second from schema order by id"))
			.containsExactly("name=journal/1 frames=4 second=36060", "name=unknown/9 frames=1 second=36030",
					"name=journal/1/test frames=1 second=36000");
	}

	@Test
	void activityIsOfTheLastDay() throws Exception {
		apply(IGNORED, heard("a", "2026-11-19T10:00:00Z"), heard("a", "2026-11-19T10:01:00Z"),
				heard("a", "2026-11-20T10:00:59Z"));
		assertThat(rows("select count(*) as n from activity")).containsExactly("n=2");
		apply(IGNORED, heard("a", "2026-11-19T10:00:59Z"));
		assertThat(rows("select count(*) as n from activity")).containsExactly("n=2");
		assertThat(rows("select frames from schema")).containsExactly("frames=4");
	}

	@Test
	void theTimeOfARejectedFrameMovesNothing() throws Exception {
		apply(IGNORED, heard("a", "10:00:00Z"));
		apply(REJECTED, heard("a", "9999-12-31T00:00:00Z"));
		assertThat(activity()).containsExactly("a 10:00 2");
	}

	@Test
	void programsCountByNameAndVersion() throws Exception {
		apply(IGNORED, new Heading("a", "EDMC", "5", at("10:00:00Z")), new Heading("b", "EDMC", "5", at("10:00:09Z")),
				new Heading("a", "EDMC", "6", at("10:00:00Z")), new Heading("a", "", "", at("10:00:00Z")));
		assertThat(rows("select name, version, frames from software order by id"))
			.containsExactly("name=EDMC version=5 frames=2", "name=EDMC version=6 frames=1", "name= version= frames=1");
	}

	@Test
	void thereIsAnEndToNames() throws Exception {
		List<Heading> headings = new ArrayList<>();
		for (int name = 0; name < 3_000; name++) {
			headings.add(new Heading("schema/" + name, "Program " + name, "1", at("10:00:00Z")));
		}
		apply(IGNORED, headings.toArray(Heading[]::new));
		assertThat(rows("select count(*) as n, sum(frames) as frames from schema"))
			.containsExactly("n=201 frames=3000");
		assertThat(rows("select frames from schema where name = '(others)'")).containsExactly("frames=2800");
		assertThat(rows("select count(*) as n, sum(frames) as frames from software"))
			.containsExactly("n=2001 frames=3000");
		apply(IGNORED, headings.getFirst(), headings.getLast());
		assertThat(rows("select frames from schema where name = 'schema/0'")).containsExactly("frames=2");
		assertThat(rows("select frames from schema where name = '(others)'")).containsExactly("frames=2801");
	}

	@Test
	void aNewProgramTakesThePlaceOfTheOneThatWasSilentTheLongest() throws Exception {
		List<Heading> headings = new ArrayList<>();
		for (int name = 0; name < 2_000; name++) {
			headings.add(new Heading("a", "Program " + name, "1", at("10:00:00Z").plusSeconds(name)));
		}
		apply(IGNORED, headings.toArray(Heading[]::new));
		apply(IGNORED, new Heading("a", "Program 0", "1", at("11:00:00Z")),
				new Heading("a", "Newcomer", "1", at("11:00:01Z")), new Heading("a", "Newcomer", "1", at("11:00:02Z")));
		assertThat(rows("select frames from software where name = 'Newcomer'")).containsExactly("frames=2");
		assertThat(rows("select name, frames from software where name in ('Program 0', 'Program 1', '(others)')"))
			.containsExactlyInAnyOrder("name=Program 0 frames=2", "name=(others) frames=1");
		assertThat(rows("select count(*) as n, sum(frames) as frames from software"))
			.containsExactly("n=2001 frames=2003");
	}

	private void apply(Verdict verdict, Heading... headings) throws SQLException {
		try (ProjectedFile file = HistoryFile.open(this.data, 90)) {
			List<ReadFrame> frames = new ArrayList<>();
			long seq = file.progress().appliedSeq();
			for (Heading heading : headings) {
				frames.add(new ReadFrame(++seq, 0, "digest", verdict, heading));
			}
			file.apply("log", frames);
			assertThat(file.progress().framesApplied()).isZero();
		}
	}

	private List<String> activity() throws SQLException {
		return rows("""
				select name || ' ' || strftime('%H:%M', minute * 60, 'unixepoch') || ' ' || activity.frames as row
				from activity join schema on schema.id = schema order by minute, schema.id""").stream()
			.map((row) -> row.substring("row=".length()))
			.toList();
	}

	private List<String> rows(String sql) throws SQLException {
		return Facts.rows(StoreFile.HISTORY, this.data, sql)
			.stream()
			.map((row) -> row.substring("history.db ".length()))
			.toList();
	}

	private static Heading heard(String schema, String time) {
		return new Heading(schema, "EDMC", "5", at(time));
	}

	private static Instant at(String time) {
		return Instant.parse(time.contains("T") ? time : "2026-11-20T" + time);
	}

}
