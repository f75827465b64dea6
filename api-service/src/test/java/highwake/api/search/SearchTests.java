package highwake.api.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import highwake.api.Frames;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;
import highwake.api.http.Cursor;
import highwake.collector.replay.Replay;
import highwake.galaxy.Coordinates;

/// What a person types, and what they mean.
@SpringBootTest(properties = "highwake.galnet.enabled=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = SearchTests.NamedFiles.class)
class SearchTests {

	private static final Instant BEGIN = Instant.parse("2026-11-20T08:00:00Z");

	private final LoadedApi api;

	@Autowired
	SearchTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			anaconda             | ship      | anaconda
			conda                | ship      | anaconda
			corvette             | ship      | federation_corvette
			fer de lance         | ship      | ferdelance
			fdl                  | ship      | ferdelance
			t9                   | ship      | type9
			type 9               | ship      | type9
			krait mk ii          | ship      | krait_mkii
			gold                 | commodity | gold
			brandy               | commodity | lavianbrandy
			beam laser           | module    | hpt_beamlaser_fixed_huge
			5a fsd               | module    | int_hyperdrive_size5_class5
			Int_Hyperdrive_Size5_Class5 | module | int_hyperdrive_size5_class5
			afmu                 | module    | int_repairer_size8_class5
			python armour        | module    | python_armour_grade1
			K7Q-BQL              | carrier   | K7Q-BQL
			k7q                  | carrier   | K7Q-BQL
			the blue             | carrier   | K7Q-BQL
			jameson              | station   | 128666762
			jameson memorial     | station   | 128666762
			memorial             | station   | 128666762
			sol                  | system    | 10477373803
			shinrarta dezhra     | system    | 3932277478106
			SHINRARTA            | system    | 3932277478106
			dezhra               | system    | 3932277478106
			anaconda nebula      | system    | 1000000002
			""")
	void theFirstOfTheBestIsWhatAPersonMeans(String typed, String kind, String key) {
		JsonNode best = search(typed).at("/best/0");
		assertThat(best.path("kind").asString("none")).isEqualTo(kind);
		assertThat(best.path("key").asString("none")).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "shinrata dezra,Shinrarta Dezhra", "shinrata,Shinrarta Dezhra", "jamesn memorial,Jameson Memorial",
			"memoriel,Jameson Memorial", "anacnoda,Anaconda", "beem laser,Beam Laser", "tritum,Tritium",
			"frame shfit drive,Frame Shift Drive", "corvete,Federal Corvette" })
	void aMisspeltNameIsSuggested(String typed, String meant) {
		JsonNode found = search(typed);
		assertThat(found.get("best").isEmpty()).isTrue();
		assertThat(found.at("/suggestions/0").asString()).isEqualTo(meant);
	}

	@Test
	void theBusierOfTwoStationsComesFirst() {
		assertThat(names("jameson", "stations", "stationName")).containsExactly("Jameson Memorial", "Jameson Base");
	}

	@Test
	void systemsWithStationsComeBeforeThoseWithout() {
		assertThat(names("sol", "systems", "systemName")).containsExactly("Sol", "Solitude", "Sola");
		assertThat(names("sol", "systems", "systemName", 2)).containsExactly("Sol", "Solitude");
		assertThat(names("sola", "systems", "systemName")).as("an exact name without stations").containsExactly("Sola");
	}

	@Test
	void anExactNameIsFirstHoweverManyAreBusier() {
		assertThat(names("sola", "systems", "systemName", 1)).containsExactly("Sola");
	}

	@Test
	void modulesOfOneNameComeByRatingAndThenByClass() {
		assertThat(names("fsd", "modules", "fullName", 3)).containsExactly("8A Frame Shift Drive",
				"7A Frame Shift Drive", "6A Frame Shift Drive");
		assertThat(names("gimballed beam laser", "modules", "mount")).hasSize(4).containsOnly("gimballed");
		assertThat(search("5 fsd").get("modules").valueStream().map((module) -> module.get("class").asInt()))
			.isNotEmpty()
			.containsOnly(5);
	}

	@Test
	void aCarrierIsFoundByItsNameAndNeverBeforeWhatIsCalledSo() {
		JsonNode found = search("the blue whale");
		assertThat(found.at("/carriers/0/callsign").asString()).isEqualTo("K7Q-BQL");
		assertThat(found.at("/carriers/0/name").asString()).isEqualTo("THE BLUE WHALE");
		assertThat(found.at("/carriers/0/systemName").asString()).isEqualTo("Sol");
		assertThat(search("sol").at("/carriers/0/callsign").asString()).as("called Sol by its owner")
			.isEqualTo("SQL-000");
	}

	@Test
	void amongTheBestEachKindHasItsTurn() {
		assertThat(names("sol", "best", "kind")).startsWith("system", "system", "station", "carrier");
	}

	@Test
	void whatIsCalledOtherwiseIsNotMeantByTheBeginOfItsSymbol() {
		assertThat(names("la", "best", "name")).doesNotContain("Type-11 Prospector");
	}

	@Test
	void amongTheBestACarrierIsNoStation() {
		assertThat(search("k7q-bql").get("best").valueStream()).hasSize(1);
		assertThat(names("k7q-bql", "stations", "stationName")).containsExactly("K7Q-BQL");
	}

	@ParameterizedTest
	@ValueSource(strings = { "!!!", "%", "xyzzyxyzzy", "fixed", "🚀", "__", "--" })
	void whatMeansNothingFindsNothing(String typed) {
		assertThat(search(typed).get("best").isEmpty()).as(typed).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "sol", "s", "a", "so", "jameson", "fsd", "5a", "k7q", "k7", "the", "int_", "type", "beam" })
	void allPartsTogetherAreTheWholeListOfEachKind(String typed) {
		for (String kind : List.of("systems", "stations", "commodities", "modules", "ships", "carriers")) {
			List<String> whole = inParts(typed, 25, kind);
			assertThat(whole).as(typed).doesNotHaveDuplicates();
			for (int limit : new int[] { 1, 2, 7 }) {
				assertThat(inParts(typed, limit, kind)).as(typed + " " + limit).isEqualTo(whole);
			}
		}
	}

	@Test
	void theBestAndSuggestionsAreInTheFirstPartAlone() {
		JsonNode first = this.api.json("/v3/search?q=fsd&limit=1");
		JsonNode second = this.api.json("/v3/search?q=fsd&limit=1&after=" + first.get("next").asString());
		assertThat(second.get("best").isEmpty()).isTrue();
		assertThat(second.at("/modules/0/fullName").asString()).isEqualTo("7A Frame Shift Drive");
		assertThat(search("anacnoda").get("next").isNull()).isTrue();
	}

	@Test
	void aCursorThatIsNoneIsRefused() {
		String other = this.api.json("/v3/search?q=type&limit=1").get("next").asString();
		Cursor cursor = new Cursor("search", 7);
		for (String after : List.of("2", cursor.of("a", "b"), cursor.of("gold", "x", "", "", "", "", ""),
				cursor.of("gold", "", new Cursor("places", 4).of("BEST", 1, "a", 2), "", "", "", ""), other)) {
			assertThat(this.api.get("/v3/search?q=gold&after=" + after)).as(after).hasStatus(400);
		}
	}

	private List<String> inParts(String typed, int limit, String kind) {
		List<String> all = new ArrayList<>();
		String after = "";
		do {
			JsonNode part = this.api.json("/v3/search?limit=" + limit + "&q=" + encoded(typed) + "&after=" + after);
			part.get(kind).forEach((found) -> all.add(found.toString()));
			after = part.get("next").asString("");
		}
		while (!after.isEmpty());
		return all;
	}

	private List<String> names(String typed, String kind, String field) {
		return names(typed, kind, field, 8);
	}

	private List<String> names(String typed, String kind, String field, int limit) {
		return this.api.json("/v3/search?limit=" + limit + "&q=" + encoded(typed))
			.get(kind)
			.valueStream()
			.map((found) -> found.get(field).asString())
			.toList();
	}

	private JsonNode search(String typed) {
		return this.api.json("/v3/search?q=" + encoded(typed));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/// A galaxy of names.
	static class NamedFiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		private static final long SOL = 10477373803L;

		private static final Coordinates SOL_PLACE = new Coordinates(0, 0, 0);

		private static final long SHINRARTA = 3932277478106L;

		private static final Coordinates SHINRARTA_PLACE = new Coordinates(55.71875, 17.59375, 27.15625);

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			try {
				Path directory = Files.createTempDirectory("highwake-names-");
				try (Replay replay = Replay.into(directory)) {
					fill(replay);
					replay.applyAll();
				}
				TestPropertyValues.of("highwake.data=" + directory).applyTo(context);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private static void fill(Replay replay) {
			replay.accept(Frames.jump(BEGIN, 1000000001L, "Sola", new Coordinates(500, 0, 0), Map.of()));
			replay.accept(Frames.jump(BEGIN, 1000000002L, "Anaconda Nebula", new Coordinates(600, 0, 0), Map.of()));
			docked(replay, 128016384L, "Abraham Lincoln", SOL, "Sol", SOL_PLACE, "Orbis");
			docked(replay, 3200000001L, "Solitude Rest", 1000000003L, "Solitude", new Coordinates(9, 0, 0), "Outpost");
			docked(replay, 128666762L, "Jameson Memorial", SHINRARTA, "Shinrarta Dezhra", SHINRARTA_PLACE, "Orbis");
			docked(replay, 3200000002L, "Jameson Base", SOL, "Sol", SOL_PLACE, "CraterOutpost");
			docked(replay, 3700000001L, "K7Q-BQL", SOL, "Sol", SOL_PLACE, "FleetCarrier");
			replay.accept(Frames.shown(BEGIN.plusSeconds(60), SOL, "Sol", SOL_PLACE, "THE BLUE WHALE K7Q-BQL"));
			replay.accept(Frames.shown(BEGIN.plusSeconds(60), SOL, "Sol", SOL_PLACE, "SOL SQL-000"));
			for (int hour = 1; hour < 4; hour++) {
				replay.accept(Frames.market(BEGIN.plus(Duration.ofHours(hour)), 128666762L, "Jameson Memorial",
						"Shinrarta Dezhra", List.of(), Map.of()));
			}
		}

		private static void docked(Replay replay, long marketId, String station, long address, String system,
				Coordinates place, String type) {
			replay.accept(Frames.jump(BEGIN, address, system, place, Map.of()));
			replay.accept(Frames.docked(BEGIN.plusSeconds(30), marketId, station, address, system, place,
					Map.of("StationType", type)));
		}

	}

}
