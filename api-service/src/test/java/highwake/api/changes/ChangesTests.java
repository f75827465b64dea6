package highwake.api.changes;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.Plans;
import highwake.api.board.Boards;
import highwake.api.http.Cursor;
import highwake.store.StoreFile;

/// What has changed, over the example galaxy, which has not changed since it was made.
@ApiTest
class ChangesTests {

	private final LoadedApi api;

	@Autowired
	ChangesTests(MockMvcTester http, Boards boards) {
		this.api = new LoadedApi(http, boards);
	}

	@Test
	void withoutACursorEverythingIsListedPageByPage() {
		JsonNode all = this.api.json("/v3/changes");
		assertThat(all.get("isUpToDate").asBoolean()).isTrue();
		assertThat(kinds(all)).contains("station", "carrier", "market").doesNotHaveDuplicates();
		List<String> paged = new ArrayList<>();
		String after = "";
		boolean isUpToDate = false;
		while (!isUpToDate) {
			JsonNode page = this.api.json("/v3/changes?limit=3&after=" + after);
			paged.addAll(things(page));
			after = page.get("next").asString();
			isUpToDate = page.get("isUpToDate").asBoolean();
		}
		assertThat(paged).isEqualTo(things(all)).doesNotHaveDuplicates();
		assertThat(this.api.json("/v3/changes?after=" + after).get("items")).isEmpty();
	}

	@Test
	void onlyTheKindsAskedFor() {
		assertThat(kinds(this.api.json("/v3/changes?kinds=markets"))).containsOnly("market");
		assertThat(kinds(this.api.json("/v3/changes?kinds=carriers,stations"))).containsOnly("station", "carrier");
		String after = this.api.json("/v3/changes?kinds=markets").get("next").asString();
		assertThat(kinds(this.api.json("/v3/changes?after=" + after))).containsOnly("station", "carrier");
	}

	@Test
	void nowIsWhatIsToCome() {
		JsonNode page = this.api.json("/v3/changes?after=now");
		assertThat(page.get("items")).isEmpty();
		assertThat(page.get("isUpToDate").asBoolean()).isTrue();
		assertThat(this.api.json("/v3/changes?after=" + page.get("next").asString()).get("items")).isEmpty();
	}

	@Test
	void aCursorOfOtherDataIsGone() {
		MvcTestResult result = this.api
			.get("/v3/changes?after=" + new Cursor("changes", 11).of("g", "m", 1, "", 1, 1, "", 1, 1, "", 1));
		assertThat(result).hasStatus(410);
		assertThat(LoadedApi.body(result)).contains("Start again without `after`");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			after=x                | after
			limit=0                | limit
			limit=101              | limit
			kinds=prices           | kinds
			kinds=markets,,markets | kinds""")
	void whatCannotBeIsNamed(String query, String field) {
		MvcTestResult result = this.api.get("/v3/changes?" + query);
		assertThat(result).hasStatus(400);
		assertThat(LoadedApi.body(result)).contains("\"field\":\"%s\"".formatted(field));
	}

	@ParameterizedTest
	@EnumSource(ChangeKind.class)
	void changesAreFoundByAnIndex(ChangeKind kind, @TempDir Path directory) throws SQLException {
		StoreFile file = (kind == ChangeKind.MARKET) ? StoreFile.MARKET : StoreFile.GALAXY;
		assertThat(Plans.of(file, directory, kind.sql().replaceAll(":[a-zA-Z]+", "?")))
			.anyMatch((step) -> step.contains("%s_by_change (change>? AND change<?)".formatted(kind.word())))
			.anyMatch((step) -> step.contains("removed_by_change (change>? AND change<?)"))
			.filteredOn((step) -> step.startsWith("SCAN"))
			.allMatch((step) -> step.matches("SCAN (p|r|\\(subquery-\\d+\\)).*"));
	}

	private static List<String> kinds(JsonNode page) {
		return page.get("items").valueStream().map((item) -> item.get("kind").asString()).distinct().toList();
	}

	private static List<String> things(JsonNode page) {
		return page.get("items")
			.valueStream()
			.map((item) -> item.get("kind").asString() + " " + item.get("id").asString())
			.toList();
	}

}
