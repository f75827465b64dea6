package highwake.website.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import highwake.website.PageTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class ApiDocsTests extends PageTest {

	private static final Path DOCUMENT = Path.of("..", "docs", "reference", "api", "openapi.json");

	@Test
	void showsEveryRouteOfTheDocument() throws IOException {
		String html = html(get("/docs/api"));
		JsonNode paths = JsonMapper.shared().readTree(Files.readString(DOCUMENT)).get("paths");
		assertThat(paths.propertyNames()).hasSizeGreaterThan(20)
			.allSatisfy((path) -> assertThat(html).contains(">" + path + "</a>"));
	}

	@Test
	void tellsWhatAParameterMayBe() {
		assertThat(text(get("/docs/api")))
			.contains("limit whole number, 1 to 100; by default 20 1 to 100; 20 where it is absent.")
			.contains("side must be given buy, sell As the commander sees it: buy where to buy, sell where to sell.")
			.contains("items[].station.arrivalLs number or null Light-seconds from the arrival star.");
	}

	@Test
	void showsTheExamplesThatTheApisTestsHold() {
		MvcTestResult page = get("/docs/api");
		assertThat(html(page)).contains("<a href=\"/v3/stations/128016384\" rel=\"nofollow\">");
		assertThat(text(page)).contains("\"name\" : \"Abraham Lincoln\"").contains("A refusal: 404");
	}

	@Test
	void everyPlaceOnThePageIsThereOnce() {
		List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
			.matcher(html(get("/docs/api")).replaceAll("(?s)<symbol.*?</symbol>", ""))
			.results()
			.map((found) -> found.group(1))
			.toList();
		assertThat(ids).doesNotHaveDuplicates().contains("stays", "offers", "about-offers");
		Matcher link = Pattern.compile("href=\"#([a-zA-Z-]+)\"").matcher(html(get("/docs/api")));
		while (link.find()) {
			if (!link.group(1).startsWith("i-")) {
				assertThat(ids).contains(link.group(1));
			}
		}
	}

	@Test
	void needsNothingOfTheApi() {
		API.clear();
		assertThat(get("/docs/api")).hasStatusOk()
			.headers()
			.hasValue("Cache-Control", "public, max-age=15, stale-while-revalidate=60");
	}

}
