package highwake.website.errors;

import highwake.website.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPageTests extends PageTest {

	@Test
	void suggestsWhereAPathLeadsNowhere() {
		API.answers("/v3/search", "{\"systems\":[{\"systemAddress\":\"1\",\"systemName\":\"Sol\"}]}");
		MvcTestResult page = get("/systems/sol");
		assertThat(page).hasStatus(404);
		assertThat(text(page)).contains("There is no page here").contains("Sol");
	}

	@Test
	void aMissingGoodIsNotThere() {
		MvcTestResult page = get("/commodity/unobtainium/sell");
		assertThat(page).hasStatus(404);
		assertThat(text(page)).contains("No commodity “unobtainium”").contains("All commodities");
	}

	@Test
	void offersToTryAgainWhileTheApiIsAway() {
		API.replies("/v2/commodity/name/gold/imports", 502, "");
		MvcTestResult page = get("/commodity/gold/sell?near=Sol&maxAge=7");
		assertThat(page).hasStatus(503);
		assertThat(text(page)).contains("The market data do not answer");
		assertThat(html(page)).contains("href=\"/commodity/gold/sell?near=Sol&amp;maxAge=7\"");
		assertThat(page).headers().hasValue("Cache-Control", "private, no-store");
	}

	@Test
	void answersAFragmentToHtmx() {
		API.replies("/v2/commodity/name/gold/imports", 502, "");
		assertThat(html(fragment("/commodity/gold/sell"))).contains("role=\"alert\"").doesNotContain("<html");
	}

	@Test
	void isReadyWhateverTheApiDoes() {
		API.clear();
		assertThat(get("/actuator/health/readiness")).hasStatusOk().bodyText().contains("\"UP\"");
		assertThat(get("/actuator/health/liveness")).hasStatusOk();
		assertThat(get("/actuator/info")).bodyText().contains("\"release\":\"dev\"");
	}

}
