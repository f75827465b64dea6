package highwake.suite.live;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import highwake.suite.Suite;
import highwake.suite.browser.Chromium;
import highwake.suite.browser.SmallSuite;
import highwake.suite.browser.Visit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// `./highwake up --demo`, as a newcomer starts it: no network, a galaxy of its own, a Frontier to sign in with.
@ExtendWith(SmallSuite.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTests {

	/// The odd one of the simulated commanders: a name that every page must escape.
	private static final String COMMANDER = "Zoë <O'Brien> & \"Ko\"";

	private static final Duration LIMIT = Duration.ofMinutes(1);

	private final Chromium chromium = Chromium.start();

	private Suite suite;

	@BeforeAll
	void startTheDemo() {
		this.suite = Suite.start("--demo");
	}

	@AfterAll
	void stop() {
		if (this.suite != null) {
			this.suite.close();
		}
		this.chromium.close();
	}

	@Test
	void soonShowsPricesThatMakeSense() throws Exception {
		Api api = new Api(this.suite.site());
		Awaitility.await("the demo's galaxy reaches the board")
			.atMost(LIMIT)
			.until(() -> api.get("/v3/status").get("markets").intValue() > 100);
		try (Visit visit = visit()) {
			visit.go("/commodity/gold/sell");
			assertThat(visit.page().locator("table.offers tbody tr").first().locator("td.price"))
				.hasText(Pattern.compile("[1-9][0-9]?,[0-9]{3} cr"));
			visit.go("/");
			assertThat(visit.page().locator("#updates > li").count()).isPositive();
			assertThat(visit.complaints()).isEmpty();
		}
		int cheapest = api.get("/v2/commodity/name/gold/exports").get(0).get("buyPrice").intValue();
		int best = api.get("/v2/commodity/name/gold/imports").get(0).get("sellPrice").intValue();
		assertThat(cheapest).as("what gold costs where it is cheapest").isPositive().isLessThan(best);
	}

	/// The links of `/docs/api` are the requests of these examples. The demo's systems
	/// are
	/// real ones, of which no two are named alike.
	@Test
	void everyExampleOfTheApisDocumentIsAnsweredAsItSays() throws Exception {
		Api api = new Api(this.suite.site());
		Map<String, Integer> examples = new LinkedHashMap<>();
		api.get("/v3/openapi.json")
			.get("paths")
			.forEach((path) -> path.at("/get/responses").properties().forEach((response) -> {
				for (JsonNode example : response.getValue()
					.path("content")
					.findValues("examples")
					.stream()
					.flatMap(JsonNode::valueStream)
					.toList()) {
					if (example.at("/value/namesakes").isEmpty()) {
						examples.put(example.get("summary").stringValue().replaceFirst("^GET ", ""),
								Integer.parseInt(response.getKey()));
					}
				}
			}));
		assertThat(examples).hasSizeGreaterThan(50);
		Awaitility.await("the demo's galaxy has what the examples ask for")
			.pollInterval(Duration.ofSeconds(3))
			.atMost(LIMIT.multipliedBy(3))
			.untilAsserted(() -> {
				Map<String, Integer> answers = new LinkedHashMap<>();
				for (String path : examples.keySet()) {
					answers.put(path, api.status(path));
				}
				assertThat(answers).isEqualTo(examples);
			});
		assertThat(api.get("/v3/stations/128016384/shipyard").at("/items").size()).as("ships for sale").isPositive();
	}

	@Test
	void aCommanderSignsInAndOut() {
		try (Visit visit = visit()) {
			Page page = visit.page();
			Locator corner = page.locator(".corner");
			visit.go("/");
			corner.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sign in")).click();
			assertThat(page).hasURL(Pattern.compile("http://localhost:" + this.suite.simulators().getPort() + "/.*"));
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Zoë"))).click();
			assertThat(page).hasURL(Pattern.compile(this.suite.site() + "/.*"));
			assertThat(corner.locator(".me")).hasText(COMMANDER);
			visit.go("/about");
			assertThat(corner.locator(".me")).hasText(COMMANDER);
			corner.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out")).click();
			assertThat(corner).containsText("Sign in");
			visit.go("/account");
			assertThat(page.locator("main")).not().containsText("Zoë");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void runsBesideAnotherSuite(SmallSuite other) throws Exception {
		assertThat(other.site()).isNotEqualTo(this.suite.site());
		assertThat(new Api(other.site()).get("/v3/status").get("markets").intValue()).isEqualTo(SmallSuite.MARKETS);
		Api api = new Api(this.suite.site());
		Awaitility.await()
			.atMost(LIMIT)
			.until(() -> api.get("/v3/status").get("markets").intValue() > SmallSuite.MARKETS);
		assertThat(this.suite.status().get("ready").booleanValue()).isTrue();
	}

	private Visit visit() {
		return Visit.open(this.chromium.browser(), this.suite.site(), (options) -> options);
	}

}
