package highwake.suite.browser;

import java.util.List;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What holds on every page, whatever it shows.
@ExtendWith(SmallSuite.Shared.class)
class PagesTests {

	static final List<String> PATHS = List.of("/", "/commodities", "/commodity/gold/sell",
			"/commodity/gold/buy?near=Sol&carriers=include", "/commodity/gold/sell?near=Sool",
			"/commodity/gold/sell?minVolume=50000", "/system/" + SmallGalaxy.SHINRARTA_DEZHRA.address(),
			"/system/" + SmallGalaxy.DIAGUANDRI.address(), "/search?q=la", "/search?q=shinrata", "/about", "/status",
			"/docs/api", "/account", "/no-such-page");

	private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private static final int NARROWEST = 360;

	private final SmallSuite suite;

	PagesTests(SmallSuite suite) {
		this.suite = suite;
	}

	@ParameterizedTest
	@FieldSource("PATHS")
	void isAccessibleInDarkAndInLightOnADeskAndOnAPhone(String path) {
		assertAccessible(path, List.of(Look.DARK_DESK, Look.LIGHT_PHONE));
	}

	@ParameterizedTest
	@FieldSource("PATHS")
	@Tag("long")
	void isAccessibleInLightOnADesk(String path) {
		assertAccessible(path, List.of(Look.LIGHT_DESK));
	}

	private void assertAccessible(String path, List<Look> looks) {
		try (Visit visit = this.suite.visit((options) -> options.setReducedMotion(ReducedMotion.REDUCE))) {
			visit.go(path);
			for (Look look : looks) {
				visit.page().setViewportSize(look.widthPx, 800);
				visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme));
				visit.keepPicture(path + " " + look);
				assertThat(violations(visit)).as(path + ", " + look).isEmpty();
			}
			assertThat(visit.complaints()).as(path).isEmpty();
		}
	}

	@ParameterizedTest
	@FieldSource("PATHS")
	void fitsAPhoneWithoutScrollingSideways(String path) {
		try (Visit visit = this.suite
			.visit((options) -> options.setViewportSize(NARROWEST, 740).setIsMobile(true).setHasTouch(true))) {
			visit.go(path);
			Object width = visit.page().evaluate("document.scrollingElement.scrollWidth");
			assertThat(((Number) width).intValue()).as(path).isLessThanOrEqualTo(NARROWEST);
		}
	}

	@ParameterizedTest
	@FieldSource("PATHS")
	void isWholeWithoutScript(String path) {
		try (Visit visit = this.suite.visitWithoutScript()) {
			int status = visit.go(path).status();
			assertThat(status).as(path).isEqualTo(path.equals("/no-such-page") ? 404 : 200);
			assertThat(visit.page().locator("h1").count()).as("headings of " + path).isEqualTo(1);
			assertThat(visit.page().locator("main").innerText()).as(path).isNotBlank();
		}
	}

	/// How a page is looked at.
	private enum Look {

		DARK_DESK(ColorScheme.DARK, 1280), LIGHT_DESK(ColorScheme.LIGHT, 1280),
		LIGHT_PHONE(ColorScheme.LIGHT, NARROWEST);

		private final ColorScheme scheme;

		private final int widthPx;

		Look(ColorScheme scheme, int widthPx) {
			this.scheme = scheme;
			this.widthPx = widthPx;
		}

	}

	/// In legacy mode axe opens no second page to gather what frames found: no page of
	/// ours has one.
	private static String violations(Visit visit) {
		List<Rule> rules = new AxeBuilder(visit.page()).withTags(WCAG_22_AA)
			.setLegacyMode(true)
			.analyze()
			.getViolations();
		return rules.stream()
			.map((rule) -> rule.getId() + ": " + rule.getHelp() + " at "
					+ rule.getNodes()
						.stream()
						.map((node) -> node.getHtml() + " (" + node.getFailureSummary() + ")")
						.collect(Collectors.joining(" ; ")))
			.collect(Collectors.joining("\n"));
	}

}
