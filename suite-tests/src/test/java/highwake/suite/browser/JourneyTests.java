package highwake.suite.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import highwake.suite.browser.SmallGalaxy.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// What visitors come for.
@ExtendWith(SmallSuite.Shared.class)
class JourneyTests {

	private final SmallSuite suite;

	JourneyTests(SmallSuite suite) {
		this.suite = suite;
	}

	@Test
	void aSearchOnTheFirstPageLeadsToASystem() {
		try (Visit visit = this.suite.visit()) {
			Page page = visit.page();
			visit.go("/");
			page.keyboard().press("/");
			page.keyboard().type("shin");
			assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Shinrarta Dezhra");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			assertThat(page).hasURL(Pattern.compile(".*/system/" + SmallGalaxy.SHINRARTA_DEZHRA.address() + "$"));
			assertThat(page.locator("h1")).hasText("Shinrarta Dezhra");
			assertThat(page.locator("table.stations tbody tr")).containsText(new String[] { "Jameson Memorial" });
			assertThat(page.locator("table.stations tbody tr").first()).containsText("324");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void theBestPricesOfACommodityComeFirst() {
		try (Visit visit = this.suite.visit()) {
			visit.go("/commodity/gold/sell");
			assertThat(prices(visit.page())).containsExactly("Lave Station 52,340", "Al-Din Prospect 49,900",
					"Galileo 48,100");
			visit.page().getByRole(AriaRole.LINK, named("Buy")).first().click();
			assertThat(visit.page()).hasURL(Pattern.compile(".*/commodity/gold/buy.*"));
			assertThat(prices(visit.page())).containsExactly("Jameson Memorial 43,210", "Ray Gateway 44,000");
		}
	}

	@Test
	void filtersNarrowTheTableAndStandInTheAddress() {
		try (Visit visit = this.suite.visit()) {
			Page page = visit.page();
			visit.go("/commodity/gold/sell");
			page.getByLabel("Fleet carriers").selectOption("include");
			assertThat(rows(page)).hasCount(4);
			assertThat(prices(page)).startsWith("XYZ-12K 60,000");
			page.getByLabel("Landing pad").selectOption("l");
			assertThat(rows(page)).hasCount(3);
			page.getByLabel("Near").fill("Sol");
			page.getByLabel("Max distance").selectOption("10");
			assertThat(rows(page)).hasCount(1);
			assertThat(prices(page)).containsExactly("Galileo 48,100");
			assertThat(page.url()).contains("carriers=include", "pad=l", "near=Sol", "maxDistance=10");
			page.reload();
			assertThat(prices(page)).containsExactly("Galileo 48,100");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void filtersWorkWithoutScript() {
		try (Visit visit = this.suite.visitWithoutScript()) {
			Page page = visit.page();
			visit.go("/commodity/gold/sell");
			page.getByLabel("Near").fill("Sol");
			page.getByLabel("Max distance").selectOption("10");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")).click();
			assertThat(prices(page)).containsExactly("Al-Din Prospect 49,900", "Galileo 48,100");
		}
	}

	@Test
	void aSearchWorksWithoutScript() {
		try (Visit visit = this.suite.visitWithoutScript()) {
			visit.go("/");
			visit.page().getByRole(AriaRole.SEARCHBOX).fill("lave");
			visit.page().keyboard().press("Enter");
			visit.page().getByRole(AriaRole.LINK, named("Lave")).click();
			assertThat(visit.page().locator("h1")).hasText("Lave");
		}
	}

	@Test
	void aNewReportAppearsOnTheFirstPageByItself() {
		try (Visit visit = this.suite.visit()) {
			visit.go("/");
			assertThat(visit.page().getByText("Live", new Page.GetByTextOptions().setExact(true))).isVisible();
			this.suite.hear(SmallGalaxy.report(SmallGalaxy.GEORGE_LUCAS, SmallGalaxy.minutesAgo(0),
					Trade.wants("palladium", 50_000, 64_123, 150)));
			Locator newest = visit.page().locator("#updates > li").first();
			assertThat(newest).containsText("George Lucas");
			assertThat(newest).containsText("64,123");
			assertThat(newest).containsText("Leesti");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void namesAreTextWhateverTheyHold() {
		try (Visit visit = this.suite.visit()) {
			visit.go("/commodity/tritium/sell");
			assertThat(visit.page().locator("tbody")).containsText(SmallGalaxy.ODD.name());
			assertThat(visit.page().locator("tbody b", new Page.LocatorOptions().setHasText("O'Brien")).count())
				.isZero();
		}
	}

	@Test
	void aMisspelledNameLeadsToThoseThatAreSpelledNearlySo() {
		try (Visit visit = this.suite.visit()) {
			assertThat(visit.go("/system/Shinrata%20Dezhra").status()).isEqualTo(404);
			visit.page().getByRole(AriaRole.LINK, named("Shinrarta Dezhra")).click();
			visit.page().getByRole(AriaRole.LINK, named("Shinrarta Dezhra")).first().click();
			assertThat(visit.page().locator("h1")).hasText("Shinrarta Dezhra");
		}
	}

	@Test
	void aFilterThatRemovesEverythingSaysSo() {
		try (Visit visit = this.suite.visit()) {
			visit.go("/commodity/gold/sell?minVolume=50000");
			assertThat(visit.page().getByRole(AriaRole.HEADING, heading("No market fits"))).isVisible();
			visit.page().locator("#results a.choice").first().click();
			assertThat(rows(visit.page())).hasCount(3);
		}
	}

	private static Locator rows(Page page) {
		return page.locator("table.offers tbody tr");
	}

	/// Each row's station and price, in the order of the page.
	private static List<String> prices(Page page) {
		return rows(page).all()
			.stream()
			.map((row) -> row.locator("th a").innerText() + " "
					+ row.locator("td.price").innerText().replaceAll("[^0-9,]", ""))
			.toList();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

	private static Page.GetByRoleOptions heading(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
