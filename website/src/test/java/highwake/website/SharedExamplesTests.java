package highwake.website;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// The pages read the very examples that hold the API's answers, so that reader and writer cannot drift apart.
class SharedExamplesTests extends PageTest {

	private static final Path EXAMPLES = Path.of("..", "docs", "reference", "api", "examples");

	@BeforeAll
	static void areThere() {
		assumeThat(EXAMPLES.resolve("v3-commodities.json")).as("the API's examples").exists();
	}

	@Test
	void theCommodityPageReadsThem() throws IOException {
		answer("/v2/commodity/name/silver/imports", "v2-commodity-imports");
		answer("/v2/commodity/name/silver/exports", "v2-commodity-exports");
		MvcTestResult page = get("/commodity/silver/sell");
		assertThat(page).hasStatusOk();
		assertThat(text(page)).contains("Hutton Orbital Alpha Centauri Pad M 4.4 ly 0.21 ly 1,000 t 39,250 cr +5% 2 d")
			.contains("Miller Depot Surface Barnard's Star Pad L");
	}

	@Test
	void theCommodityPageReadsWhatIsAroundASystem() throws IOException {
		answer("/v2/system/name/Sol/commodity/name/silver/nearby/imports", "v2-nearby-imports");
		answer("/v2/system/name/Sol/commodity/name/silver/nearby/exports", "v2-nearby-exports");
		assertThat(text(get("/commodity/silver/sell?near=Sol&maxDistance=100"))).contains("Hutton Orbital")
			.contains("4.4 ly");
		assertThat(text(get("/commodity/silver/buy?near=Sol&maxDistance=100"))).contains("lowest price first");
	}

	@Test
	void theListOfCommoditiesReadsThem() throws IOException {
		assertThat(example("v3-commodities")).contains("\"name\"", "\"category\"", "\"minBuyPrice\"",
				"\"maxSellPrice\"", "\"avgSellPrice\"", "\"totalStock\"", "\"totalDemand\"", "\"rare\"");
	}

	@Test
	void theSystemPageReadsThem() throws IOException {
		String address = "/v2/system/address/10477373803";
		answer(address, "v2-system-by-address");
		answer(address + "/status", "v2-system-status");
		answer(address + "/stations", "v2-system-stations");
		answer(address + "/markets", "v2-system-markets");
		answer(address + "/nearby", "v2-system-nearby");
		MvcTestResult page = get("/system/10477373803");
		assertThat(page).hasStatusOk();
		assertThat(text(page)).contains("Population 22,780,919,531")
			.contains("Abraham Lincoln Orbis starport · Mother Gaia Pad L 494 ls Refinery, Agriculture")
			.contains("Alpha Centauri 4.4 ly");
	}

	@Test
	void theTwinsOfANameAreReadFromThem() throws IOException {
		answer("/v2/system/name/I Carinae", "v2-system");
		assertThat(text(get("/system/I%20Carinae"))).contains("Another system has the same name: i Carinae");
	}

	@Test
	void theSearchReadsThem() throws IOException {
		answer("/v3/search", "v3-search");
		assertThat(text(get("/search?q=la"))).contains("Lave 1 station")
			.contains("Lave Station Lave Coriolis starport")
			.contains("Lavian Brandy Legal Drugs");
		answer("/v3/search", "v3-search-nothing");
		assertThat(text(get("/search?q=Alpha%20Centuari"))).contains("spelled nearly so: Alpha Centauri");
	}

	@Test
	void theFirstPageReadsThem() throws IOException {
		answer("/v3/updates", "v3-updates");
		assertThat(text(get("/")))
			.contains("Abraham Lincoln Sol Buy Silver 31,000 cr −17% Sell Lavian Brandy 14,500 cr +40%")
			.contains("Garden Port Alpha Centauri Buy Gold 44,000 cr −8%");
	}

	private static void answer(String path, String example) throws IOException {
		API.answers(path, example(example));
	}

	private static String example(String name) throws IOException {
		return Files.readString(EXAMPLES.resolve(name + ".json"));
	}

}
