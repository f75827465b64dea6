package highwake.api.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import highwake.api.ApiTest;

@ApiTest
class NewsAgeTests {

	private final MockMvcTester http;

	@Autowired
	NewsAgeTests(MockMvcTester http) {
		this.http = http;
	}

	@Test
	void theCopySaysHowOldItIs() {
		assertThat(this.http.get().uri("/v2/news/galnet")).hasStatusOk()
			.headers()
			.hasValue("Age", "1800")
			.hasValue("Last-Modified", "Fri, 20 Nov 2026 14:30:00 GMT");
	}

}
