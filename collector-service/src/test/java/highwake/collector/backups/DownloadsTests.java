package highwake.collector.backups;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import highwake.collector.Golden;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.replay.Replay;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DownloadsTests {

	private static final BackupProperties PROPERTIES = new BackupProperties(null, true, 6, 3, true, true, null,
			Duration.ofHours(1));

	@TempDir
	private Path data;

	private Downloads downloads;

	@BeforeEach
	void open() {
		this.downloads = new Downloads(this.data);
	}

	@Test
	void theManifestSaysWhatTheFilesAre() throws Exception {
		publish("commodity-capi", "docked", "fsdjump", "outfitting-3", "shipyard");
		JsonNode listing = Golden.json(Files.readString(this.data.resolve("downloads/downloads.json")));
		assertThat(listing.propertyNames()).containsExactly("started", "completed", "licence", "databases");
		assertThat(listing.get("licence").stringValue()).contains("CC0");
		assertThat(listing.get("databases").valueStream().map((one) -> one.get("name").stringValue()))
			.contains("galaxy.db", "market.db")
			.doesNotContain("feed.db", "auth.db");
		for (JsonNode database : listing.get("databases")) {
			Path file = file(database);
			assertThat(Files.size(file)).isEqualTo(database.at("/download/size").longValue());
			assertThat(Durable.sha256(file)).isEqualTo(database.at("/download/sha256").stringValue());
			Path plain = unzipped(file);
			assertThat(Files.size(plain)).isEqualTo(database.get("size").longValue());
			assertThat(answers(plain, "pragma integrity_check")).containsExactly("ok");
			for (String table : database.get("tables").propertyNames()) {
				assertThat(answers(plain, "select count(*) from \"" + table + "\""))
					.containsExactly(database.get("tables").get(table).asString());
			}
		}
		assertThat(this.data.resolve("downloads.new")).doesNotExist();
	}

	@Test
	void offersAndListsAreRowsAndWhatIsOfThisMachineIsNotThere() throws Exception {
		publish("commodity-capi", "outfitting-3", "shipyard", "bartender-capi");
		Path market = unzipped(file(database("market.db")));
		assertThat(answers(market, "select count(*) from offer join commodity on id = commodity_id"))
			.isEqualTo(answers(market, "select sum(offer_count) from market"))
			.isNotEqualTo(List.of("0"));
		assertThat(answers(market, "select count(*) from outfitting_module join module on id = module_id"))
			.isEqualTo(answers(market, "select sum(module_count) from outfitting"))
			.isNotEqualTo(List.of("0"));
		assertThat(answers(market, "select count(*) from shipyard_ship join ship on id = ship_id"))
			.isEqualTo(answers(market, "select sum(ship_count) from shipyard"))
			.isNotEqualTo(List.of("0"));
		assertThat(answers(market, "select count(*) from bartender_material join material on id = material_id"))
			.isEqualTo(answers(market, "select sum(material_count) from bartender"))
			.isNotEqualTo(List.of("0"));
		assertThat(answers(market, "select name from sqlite_schema where type = 'table'")).doesNotContain("progress",
				"gap", "removed", "import", "flyway_schema_history");
		assertThat(answers(market, "select name from pragma_table_info('market')")).doesNotContain("offers");
	}

	@Test
	void whoeverReadTheManifestBeforeStillFindsItsFiles() throws Exception {
		publish("commodity-capi");
		Path first = file(database("market.db"));
		publish("commodity-journal");
		Path second = file(database("market.db"));
		assertThat(second).isNotEqualTo(first).exists();
		assertThat(first).exists();
		hear(Golden.report(123456789, "2026-11-20T12:30:00Z", "gold", 5));
		publish();
		assertThat(first).doesNotExist();
		assertThat(second).exists();
		try (Stream<Path> files = Files.list(this.data.resolve("downloads"))) {
			assertThat(files.filter((file) -> file.getFileName().toString().startsWith("market"))).hasSize(2);
		}
	}

	@Test
	void theyAreLeftAsTheyWereWhereTheLogMightLackTheRoom() throws Exception {
		publish("commodity-capi");
		String before = Files.readString(this.data.resolve("downloads/downloads.json"));
		Path generation = backUp();
		long largest = Stream.of("galaxy.db", "market.db", "history.db")
			.mapToLong((name) -> generation.resolve(name).toFile().length())
			.max()
			.orElseThrow();
		assertThat(new Downloads(this.data, () -> 3 * largest).findLack(Manifest.read(generation))).isEmpty();
		Downloads scarce = new Downloads(this.data, () -> 3 * largest - 1);
		assertThat(scarce.findLack(Manifest.read(generation))).get().asString().contains("MB free for");
		BackupTask task = new BackupTask(job(), PROPERTIES, scarce);
		LeadContext lead = new LeadContext(this.data, SqliteFeedLog.open(this.data), List.of());
		await().until(() -> task.step(lead) == Step.DONE);
		lead.log().close();
		assertThat(task.progress().message()).contains("files are backed up in")
			.contains("the downloads are left as they were: they need");
		assertThat(Files.readString(this.data.resolve("downloads/downloads.json"))).isEqualTo(before);
	}

	private BackupJob job() {
		return new BackupJob(this.data, PROPERTIES, "test", InstantSource.system());
	}

	private Path backUp() throws Exception {
		return job().run();
	}

	private void publish(String... golden) throws Exception {
		for (String name : golden) {
			hear(Golden.frame(name));
		}
		Path generation = backUp();
		this.downloads.publish(generation, Manifest.read(generation), Instant.now());
	}

	private void hear(byte[] frame) throws Exception {
		try (Replay replay = Replay.into(this.data)) {
			replay.accept(frame);
			replay.applyAll();
		}
	}

	private JsonNode database(String name) throws Exception {
		JsonNode listing = Golden.json(Files.readString(this.data.resolve("downloads/downloads.json")));
		return listing.get("databases")
			.valueStream()
			.filter((one) -> one.get("name").stringValue().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private Path file(JsonNode database) {
		return this.data.resolve(database.at("/download/url").stringValue().substring(1));
	}

	private Path unzipped(Path file) throws Exception {
		Path plain = this.data.resolve("plain-" + System.nanoTime() + ".db");
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			Files.copy(in, plain);
		}
		return plain;
	}

	private static List<String> answers(Path file, String sql) throws Exception {
		List<String> answers = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				answers.add(row.getString(1));
			}
		}
		return answers;
	}

}
