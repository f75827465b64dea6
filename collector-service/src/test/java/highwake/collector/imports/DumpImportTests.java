package highwake.collector.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import highwake.collector.Golden;
import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.collector.projections.ProjectedFile;
import highwake.collector.projections.ReadFrame;
import highwake.collector.readings.Readings;
import highwake.collector.readings.Unversioned;
import highwake.collector.readings.Verdict;
import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;
import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// A dump into real files: all of it, half of it, twice, between frames.
class DumpImportTests {

	@TempDir
	private Path directory;

	@Test
	void aDumpIsInTheFilesThatKeepItsFacts() throws Exception {
		DumpImport done = importAll("data", gzip("galaxy.json.gz", systems(3)));
		assertThat(done.tally().elements()).isEqualTo(3);
		assertThat(done.findings().problems()).isEmpty();
		assertThat(rows("data", StoreFile.GALAXY, "select address, name, population, government from system"))
			.containsExactly("1|S1|1001|Corporate", "2|S2|1002|Corporate", "3|S3|1003|Corporate");
		assertThat(rows("data", StoreFile.GALAXY, "select market_id, name, system_address, type from station"))
			.containsExactly("128000001|Port 1|1|Coriolis", "128000002|Port 2|2|Coriolis",
					"128000003|Port 3|3|Coriolis");
		assertThat(rows("data", StoreFile.MARKET, "select market_id, station_name, offer_count from market"))
			.containsExactly("128000001|Port 1|2", "128000002|Port 2|2", "128000003|Port 3|2");
		assertThat(done.bytesRead()).isEqualTo(done.size());
	}

	@Test
	void importingItAgainChangesNothing() throws Exception {
		Path dump = gzip("galaxy.json.gz", systems(50));
		importAll("data", dump);
		List<String> before = everything("data");
		DumpImport again = importAll("data", dump);
		assertThat(again.tally().elements()).isEqualTo(50);
		assertThat(again.tally().told()).isZero();
		assertThat(everything("data")).isEqualTo(before);
	}

	@Test
	void anInterruptedImportGoesOnWhereTheFilesStand() throws Exception {
		for (Path dump : List.of(plain("galaxy.json", systems(4_000)), gzip("galaxy.json.gz", systems(4_000)))) {
			importAll("whole", dump);
			long read = 0;
			long steps = 0;
			boolean isMore = true;
			while (isMore) {
				List<ProjectedFile> files = open("parts");
				try (DumpImport part = new DumpImport(dump, Source.SPANSH, Dumps.ORDERED)) {
					for (int i = 0; i < 3 && isMore; i++) {
						isMore = part.step(files);
						steps++;
					}
					assertThat(part.tally().resumedAt()).isEqualTo(read);
					read += part.tally().elements();
				}
				finally {
					close(files);
				}
			}
			assertThat(steps).isGreaterThan(12);
			assertThat(read).isEqualTo(4_000);
			assertThat(content("parts")).isEqualTo(content("whole"));
		}
	}

	@Test
	void aFileThatIsFurtherThanTheOtherSkipsWhatItHas() throws Exception {
		Path dump = plain("galaxy.json", systems(3_000));
		List<ProjectedFile> both = open("data");
		try (DumpImport ahead = new DumpImport(dump, Source.SPANSH, Dumps.ORDERED)) {
			assertThat(ahead.step(List.of(both.getFirst()))).isTrue();
			assertThat(ahead.step(List.of(both.getFirst()))).isTrue();
		}
		finally {
			close(both);
		}
		assertThat(rows("data", StoreFile.GALAXY, "select elements > 0 from import")).containsExactly("1");
		assertThat(rows("data", StoreFile.MARKET, "select 1 from import")).isEmpty();
		DumpImport rest = importAll("data", dump);
		assertThat(rest.tally().resumedAt()).isZero();
		importAll("whole", dump);
		assertThat(content("data")).isEqualTo(content("whole"));
	}

	@Test
	void anOlderDumpNeverReplacesWhatIsNewer() throws Exception {
		importAll("data", plain("new.json", systems(20)));
		List<String> before = content("data");
		DumpImport older = importAll("data",
				plain("old.json", systems(20).stream().map((text) -> text.replace("2026-01", "2025-01")).toList()));
		assertThat(older.tally().facts()).isEqualTo(60);
		assertThat(older.tally().told()).isZero();
		assertThat(content("data")).isEqualTo(before);
	}

	/// A market's report tells its station's name and system in passing, and so does a
	/// dump.
	@Test
	void ofADumpAndAReportTheNewerNamesTheStation() throws Exception {
		Path dump = plain("galaxy.json", systems(1));
		byte[] newer = report("New Name", "Sol", "2026-06-01T12:00:00Z");
		byte[] older = report("Former Name", "Lave", "2025-06-01T12:00:00Z");
		String place = "select name, system_name from station";
		for (boolean isLiveFirst : List.of(true, false)) {
			String data = "newer" + isLiveFirst;
			mix(data, dump, newer, isLiveFirst);
			assertThat(rows(data, StoreFile.GALAXY, place)).containsExactly("New Name|Sol");
			data = "older" + isLiveFirst;
			mix(data, dump, older, isLiveFirst);
			assertThat(rows(data, StoreFile.GALAXY, place)).containsExactly("Port 1|S1");
		}
		assertThat(content("newertrue")).isEqualTo(content("newerfalse"));
		assertThat(content("oldertrue")).isEqualTo(content("olderfalse"));
	}

	@Test
	void whoeverWasThereKnowsBetterThanAnyDump() throws Exception {
		Path dump = plain("galaxy.json", systems(1));
		ObjectNode docked = Golden.envelope("docked");
		Golden.header(docked).put("gatewayTimestamp", "2025-06-01T12:00:00Z");
		Golden.message(docked)
			.put("timestamp", "2025-06-01T12:00:00Z")
			.put("MarketID", 128_000_001)
			.put("StationName", "Own Eyes");
		for (boolean isLiveFirst : List.of(true, false)) {
			mix("visited" + isLiveFirst, dump, Golden.frame(docked), isLiveFirst);
			assertThat(rows("visited" + isLiveFirst, StoreFile.GALAXY, "select name from station"))
				.containsExactly("Own Eyes");
		}
		assertThat(content("visitedtrue")).isEqualTo(content("visitedfalse"));
	}

	/// A scan's place of its system is what the sender's program added.
	@Test
	void ofADumpAndAScanTheNewerNamesTheSystem() throws Exception {
		Stamp newer = new Stamp(Instant.parse("2026-06-01T12:00:00Z"), Instant.parse("2026-06-01T12:00:01Z"));
		Fact scan = new SystemSeen(new SystemAddress(1), newer, Trust.HEARSAY,
				new SystemSeen.Place("Renamed", new Coordinates(1, 0, 0), false), null, null);
		Path dump = plain("galaxy.json", systems(1));
		for (boolean isLiveFirst : List.of(true, false)) {
			mix("scan" + isLiveFirst, dump, List.of(scan), isLiveFirst);
			assertThat(rows("scan" + isLiveFirst, StoreFile.GALAXY, "select name, government from system"))
				.containsExactly("Renamed|Corporate");
		}
		assertThat(content("scantrue")).isEqualTo(content("scanfalse"));
	}

	private static byte[] report(String station, String system, String at) {
		ObjectNode report = Golden.envelope("commodity-journal");
		Golden.header(report).put("gatewayTimestamp", at);
		Golden.message(report)
			.put("timestamp", at)
			.put("marketId", 128_000_001)
			.put("stationName", station)
			.put("stationType", "Coriolis")
			.put("systemName", system);
		return Golden.frame(report);
	}

	private void mix(String data, Path dump, byte[] frame, boolean isLiveFirst) throws Exception {
		Verdict verdict = new Readings(Unversioned.POSITIONS).read(frame, Instant.parse("2026-11-20T12:00:00Z"))
			.verdict();
		assertThat(verdict).isInstanceOf(Verdict.Facts.class);
		mix(data, dump, ((Verdict.Facts) verdict).facts(), isLiveFirst);
	}

	private void mix(String data, Path dump, List<Fact> facts, boolean isLiveFirst) throws Exception {
		if (!isLiveFirst) {
			importAll(data, dump);
		}
		List<ProjectedFile> files = open(data);
		for (ProjectedFile file : files) {
			assertThat(file.apply("log", List.of(new ReadFrame(1, 0, null, new Verdict.Facts(facts), null)))).isEmpty();
		}
		close(files);
		if (isLiveFirst) {
			importAll(data, dump);
		}
	}

	@Test
	void anyMixtureOfDumpsAndFramesEndsInTheSameRows() throws Exception {
		List<String> one = mixed(1, 40);
		List<String> other = mixed(2, 40);
		List<Fact> frames = new ArrayList<>();
		mixed(3, 40).forEach((text) -> frames.addAll(Dumps.read(Source.SPANSH, text)));
		Path first = plain("one.json", one);
		Path second = plain("other.json", other);
		List<String> expected = null;
		for (int seed = 0; seed < 6; seed++) {
			String data = "mixture" + seed;
			Random random = new Random(seed);
			List<ProjectedFile> files = open(data);
			List<DumpImport> imports = new ArrayList<>();
			for (Path dump : (seed % 2 == 0) ? List.of(first, second) : List.of(second, first)) {
				imports.add(new DumpImport(dump, Source.SPANSH, Dumps.ORDERED));
			}
			List<Fact> heard = new ArrayList<>(frames);
			java.util.Collections.shuffle(heard, random);
			long seq = 0;
			while (!heard.isEmpty() || !imports.isEmpty()) {
				if (!imports.isEmpty() && (heard.isEmpty() || random.nextInt(20) == 0)) {
					DumpImport next = imports.get(random.nextInt(imports.size()));
					if (!next.step(files)) {
						next.close();
						imports.remove(next);
					}
				}
				else if (!heard.isEmpty()) {
					ReadFrame frame = frame(++seq, heard.removeLast());
					for (ProjectedFile file : files) {
						assertThat(file.apply("log", List.of(frame))).isEmpty();
					}
				}
			}
			close(files);
			expected = (expected != null) ? expected : content(data);
			assertThat(content(data)).as("seed %d", seed).isEqualTo(expected);
		}
		assertThat(expected).hasSizeGreaterThan(40);
	}

	@Test
	void anImportMovesTheChangeAndNeitherCursorNorHorizon() throws Exception {
		List<ProjectedFile> files = open("data");
		try (DumpImport all = new DumpImport(plain("galaxy.json", systems(10)), Source.SPANSH, Dumps.ORDERED)) {
			while (all.step(files)) {
				assertThat(files.getFirst().progress().change()).isEqualTo(1);
			}
			for (ProjectedFile file : files) {
				assertThat(file.progress().change()).isEqualTo(1);
				assertThat(file.progress().appliedSeq()).isZero();
				assertThat(file.progress().newestGatewayAt()).isZero();
				assertThat(file.progress().framesApplied()).isZero();
			}
		}
		finally {
			close(files);
		}
	}

	@Test
	void aDumpThatIsCutOffKeepsWhatCameBefore() throws Exception {
		byte[] whole = text(systems(3_000));
		for (Path dump : List.of(write("cut.json", Arrays.copyOf(whole, whole.length - 2_000)),
				write("cut.json.gz", Arrays.copyOf(compressed(whole), compressed(whole).length - 2_000)))) {
			String data = "of-" + dump.getFileName();
			assertThatExceptionOfType(DumpUnreadable.class).isThrownBy(() -> importAll(data, dump))
				.withMessageContaining("cut off");
			long systems = Long.parseLong(rows(data, StoreFile.GALAXY, "select count(*) from system").getFirst());
			assertThat(systems).isBetween(2_000L, 2_999L);
			assertThat(rows(data, StoreFile.GALAXY, "select elements, is_done from import"))
				.containsExactly(systems + "|0");
		}
	}

	@Test
	void brokenElementsAreListedWithTheirPlaceAndCostNothingElse() throws Exception {
		List<String> texts = new ArrayList<>(systems(5));
		texts.set(1, "{\"id64\":0,\"name\":\"x\"}");
		texts.set(3, "{\"id64\":4,\"name\":\"unclosed");
		DumpImport done = importAll("data", plain("galaxy.json", texts));
		assertThat(rows("data", StoreFile.GALAXY, "select address from system")).containsExactly("1", "3", "5");
		assertThat(done.findings().elementsSkipped()).isEqualTo(2);
		assertThat(done.findings().problems()).satisfiesExactly(
				(one) -> assertThat(one).matches("element 2 at byte \\d+: id64 is refused: .*"),
				(other) -> assertThat(other).matches("element 4 at byte \\d+: is not closed"));
	}

	@Test
	void aFactThatAFileRefusesIsLeftOutAndListed() throws Exception {
		close(open("data"));
		try (Connection connection = StoreFile.MARKET.openWriter(this.directory.resolve("data"));
				Statement statement = connection.createStatement()) {
			statement.execute("create trigger refuse before insert on market when new.market_id = 128000002 "
					+ "begin select raise(abort, 'never'); end");
		}
		DumpImport done = importAll("data", plain("galaxy.json", systems(3)));
		assertThat(rows("data", StoreFile.MARKET, "select market_id from market")).containsExactly("128000001",
				"128000003");
		assertThat(done.findings().unkept()).isEqualTo(1);
		assertThat(done.findings().problems()).singleElement().asString().contains("market.db").contains("never");
		assertThat(rows("data", StoreFile.MARKET, "select elements, is_done from import")).containsExactly("3|1");
	}

	@Test
	void aLargeSystemIsAppliedInSeveralTransactions() throws Exception {
		StringBuilder carriers = new StringBuilder();
		for (int i = 0; i < 4_500; i++) {
			carriers.append((i > 0) ? "," : "")
				.append("{\"name\":\"AAA-000\",\"id\":")
				.append(3_700_000_000L + i)
				.append(",\"updateTime\":\"2026-01-01 00:00:00+00\",\"type\":\"Drake-Class Carrier\"}");
		}
		String system = system(1).replaceFirst("\"stations\":\\[", "\"stations\":[" + carriers + ",");
		Path dump = plain("galaxy.json", List.of(system(7), system));
		List<ProjectedFile> files = open("data");
		try (DumpImport all = new DumpImport(dump, Source.SPANSH, Dumps.ORDERED)) {
			assertThat(all.step(files)).isTrue();
			assertThat(all.step(files)).isTrue();
			assertThat(rows("data", StoreFile.GALAXY, "select elements from import")).containsExactly("0");
			while (all.step(files)) {
				assertThat(all.tally().elements()).isEqualTo(2);
			}
		}
		finally {
			close(files);
		}
		assertThat(rows("data", StoreFile.GALAXY, "select count(*) from station")).containsExactly("4502");
		assertThat(rows("data", StoreFile.GALAXY, "select elements, is_done from import")).containsExactly("2|1");
	}

	/// Systems about the same few things, at few times, so that they meet and tie.
	private static List<String> mixed(int seed, int count) {
		Random random = new Random(seed);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			texts.add(system(1 + random.nextInt(15))
				.replaceFirst("\"population\":\\d+", "\"population\":" + random.nextInt(9))
				.replace("2026-01-01", "2026-01-0" + (1 + random.nextInt(3)))
				.replace("\"supply\":5", "\"supply\":" + random.nextInt(3)));
		}
		return texts;
	}

	private static List<String> systems(int count) {
		List<String> texts = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			texts.add(system(i));
		}
		return texts;
	}

	private static String system(int number) {
		return """
				{"id64":%1$d,"name":"S%1$d","coords":{"x":%1$d,"y":0,"z":0},"government":"Corporate","population":%2$d,
				"primaryEconomy":"Refinery","date":"2026-01-01 00:00:00+00","bodies":[],"stations":[{"name":"Port %1$d",
				"id":%3$d,"updateTime":"2026-01-01 00:00:00+00","type":"Coriolis Starport","market":{"commodities":[
				{"symbol":"Gold","supply":5,"demand":0,"buyPrice":9,"sellPrice":8},{"symbol":"Tea","supply":0,"demand":5,
				"buyPrice":0,"sellPrice":8}],"prohibitedCommodities":[],"updateTime":"2026-01-01 00:00:00+00"}}]}"""
			.formatted(number, 1_000 + number, 128_000_000 + number)
			.replace("\n", "");
	}

	private DumpImport importAll(String data, Path dump) throws Exception {
		List<ProjectedFile> files = open(data);
		try (DumpImport all = new DumpImport(dump, Source.SPANSH, Dumps.ORDERED)) {
			boolean isMore = true;
			while (isMore) {
				isMore = all.step(files);
			}
			assertThat(all.bytesRead()).isEqualTo(Files.size(dump));
			return all;
		}
		finally {
			close(files);
		}
	}

	private List<ProjectedFile> open(String data) throws Exception {
		return ProjectedFile.openAll(Files.createDirectories(this.directory.resolve(data)));
	}

	private static void close(List<ProjectedFile> files) throws SQLException {
		for (ProjectedFile file : files) {
			file.close();
		}
	}

	private static ReadFrame frame(long seq, Fact fact) {
		return new ReadFrame(seq, 0, null, new Verdict.Facts(List.of(fact)), null);
	}

	private Path plain(String name, List<String> texts) throws IOException {
		return write(name, text(texts));
	}

	private Path gzip(String name, List<String> texts) throws IOException {
		return write(name, compressed(text(texts)));
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(this.directory.resolve(name), bytes);
	}

	private static byte[] text(List<String> texts) {
		return ("[\n\t" + String.join(",\n\t", texts) + "\n]\n").getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] compressed(byte[] text) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(text);
		}
		return out.toByteArray();
	}

	/// Answers every row with its change number.
	private List<String> everything(String data) throws SQLException {
		List<String> rows = new ArrayList<>(rows(data, StoreFile.GALAXY, "select * from system"));
		rows.addAll(rows(data, StoreFile.GALAXY, "select * from station"));
		rows.addAll(rows(data, StoreFile.GALAXY, "select epoch, change, newest_gateway_at from progress"));
		rows.addAll(rows(data, StoreFile.MARKET, "select * from market"));
		rows.addAll(rows(data, StoreFile.MARKET, "select epoch, change, newest_gateway_at from progress"));
		return rows;
	}

	/// Answers every row but what tells of the order: change numbers, commodity numbers.
	private List<String> content(String data) throws SQLException {
		List<String> rows = new ArrayList<>();
		for (StoreFile file : List.of(StoreFile.GALAXY, StoreFile.MARKET)) {
			for (String table : rows(data, file,
					"select name from sqlite_schema where type = 'table' and sql like '%change integer%' and name <> 'progress'")) {
				String columns = String.join(", ", rows(data, file,
						"select name from pragma_table_info('" + table + "') where name not in ('change', 'offers')"));
				rows.addAll(rows(data, file, "select " + columns + " from " + table));
			}
		}
		return rows;
	}

	private List<String> rows(String data, StoreFile file, String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = file.openReader(this.directory.resolve(data));
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				List<String> cells = new ArrayList<>();
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					cells.add(String.valueOf(row.getString(column)));
				}
				rows.add(String.join("|", cells));
			}
		}
		return rows;
	}

}
