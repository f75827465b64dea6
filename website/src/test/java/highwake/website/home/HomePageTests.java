package highwake.website.home;

import highwake.website.Examples;
import highwake.website.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class HomePageTests extends PageTest {

	@Test
	void showsTheLiveFigures() {
		API.answers("/v3/status", Examples.STATUS);
		assertThat(text(get("/"))).contains(
				"Systems 108,411 Stations 20,335 Markets 24,002 Prices 1.4 M Reports in 24 h 63,390 Newest datum now");
	}

	@Test
	void showsTheNewestReports() {
		API.answers("/v3/status", Examples.STATUS).answers("/v3/updates", Examples.UPDATES);
		MvcTestResult page = get("/");
		assertThat(text(page)).contains("Ray Gateway Diaguandri Buy Gold 38,087 cr −20% 12 min");
		assertThat(html(page)).contains("data-live=\"/v3/live\"").contains("href=\"/system/670417429889#m128016640\"");
	}

	@Test
	void offersItsTasksAsPlainForms() {
		API.answers("/v3/status", Examples.STATUS);
		assertThat(html(get("/"))).contains("action=\"/commodity\"")
			.contains("name=\"side\" value=\"sell\"")
			.contains("action=\"/system\"")
			.contains("action=\"/search\"")
			.contains("<option value=\"Lavian Brandy\">");
	}

	@Test
	void isThereWhileTheApiIsAway() {
		API.replies("/v3/status", 503, "").replies("/v3/updates", 503, "");
		MvcTestResult page = get("/");
		assertThat(page).hasStatusOk();
		assertThat(text(page)).contains("The market data do not answer at the moment");
		assertThat(page).headers().hasValue("Cache-Control", "private, no-store");
	}

	@Test
	void tellsWhenNothingNewHasCome() {
		API.answers("/v3/status", Examples.STATUS.replace("2026-11-21T11:59:48", "2026-11-21T09:00:00"));
		assertThat(text(get("/"))).contains("Nothing new has come from EDDN for a while").contains("Newest datum 3 h");
	}

	@Test
	void hasFiguresBeforeTheFirstFrame() {
		API.answers("/v3/status",
				"{\"newestDatum\":null,\"markets\":0,\"stations\":0,\"systems\":0,\"offers\":0,\"updatesLast24Hours\":0}");
		assertThat(text(get("/"))).contains("Newest datum –");
	}

	@Test
	void answersTheReportsAloneToHtmx() {
		API.answers("/v3/updates", Examples.UPDATES);
		assertThat(html(fragment("/"))).contains("id=\"updates\"").doesNotContain("<html");
	}

}
