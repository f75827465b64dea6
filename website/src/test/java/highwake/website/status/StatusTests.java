package highwake.website.status;

import java.time.Duration;

import highwake.website.Examples;
import highwake.website.FakeApi;
import highwake.website.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTests extends PageTest {

	private static int tests;

	/// What was asked in the test before is of another time.
	@BeforeEach
	void lookAtAnotherTime() {
		wait(Duration.ofSeconds(-10L * ++tests));
	}

	@Test
	void showsEveryProgramWithItsRelease() {
		for (String program : new String[] { "collector", "api", "auth", "website" }) {
			isUp(program, "20261121T120000Z-0123456789ab");
		}
		API.answers("/v3/status", Examples.STATUS);
		String text = text(get("/status"));
		assertThat(text).contains("Every part of Highwake is up.")
			.contains("collector hears EDDN and writes it down Up 20261121T120000Z-0123456789ab")
			.contains("website makes these pages Up 20261121T120000Z-0123456789ab")
			.contains("Newest datum now Reports in 24 h 63,390");
	}

	@Test
	void tellsWhichPartDoesNotAnswer() {
		isUp("collector", "one");
		isUp("website", "two");
		API.replies("/actuator/api/health/readiness", 503, "{\"status\":\"OUT_OF_SERVICE\"}")
			.answers("/actuator/api/info", "{\"release\":\"three\"}")
			.replies("/v3/status", 503, "");
		MvcTestResult page = get("/status");
		assertThat(page).hasStatusOk().headers().hasValue("Cache-Control", "private, no-store");
		assertThat(text(page)).contains("A part of Highwake does not answer")
			.contains("api answers questions Does not answer three")
			.contains("auth knows commanders who sign in Does not answer –")
			.contains("Newest datum – Reports in 24 h –");
	}

	@Test
	void asksThePartsAtMostEveryTwoSeconds() {
		isUp("api", "one");
		assertThat(text(get("/status"))).contains("api answers questions Up one");
		isUp("api", "two");
		wait(Duration.ofMillis(1_999));
		assertThat(text(get("/status"))).contains("api answers questions Up one");
		assertThat(API.asked()).extracting(FakeApi.Asked::what)
			.filteredOn((what) -> what.startsWith("/actuator/api/"))
			.hasSize(2);
		wait(Duration.ofMillis(1));
		assertThat(text(get("/status"))).contains("api answers questions Up two");
	}

	@Test
	void aPartThatTakesLongIsNotAskedByTheNextVisitorAgain() {
		API.meanwhile(() -> wait(Duration.ofSeconds(1)));
		get("/status");
		long asked = partsAsked();
		API.meanwhile(() -> {
		});
		get("/status");
		assertThat(partsAsked()).isEqualTo(asked);
	}

	@Test
	void aClockThatWasSetBackDoesNotKeepThemForLong() {
		wait(Duration.ofHours(1));
		get("/status");
		long asked = partsAsked();
		wait(Duration.ofHours(-1));
		get("/status");
		assertThat(partsAsked()).isEqualTo(2 * asked);
	}

	private static long partsAsked() {
		return API.asked().stream().filter((asked) -> asked.what().startsWith("/actuator/")).count();
	}

	private static void isUp(String program, String release) {
		API.answers("/actuator/" + program + "/health/readiness", "{\"status\":\"UP\"}")
			.answers("/actuator/" + program + "/info", "{\"release\":\"" + release + "\"}");
	}

}
