package highwake.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import highwake.api.ApiTest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// Whoever has an answer already does not get it again.
@ApiTest
class ContentTagsTests {

	private final MockMvcTester http;

	@Autowired
	ContentTagsTests(MockMvcTester http, Boards boards) {
		this.http = http;
		new LoadedApi(http, boards).get("/v2/version");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v2/market/128016384", "/v2/commodity/name/gold/exports", "/v3/search?q=la" })
	void theSameContentIsNotSentTwice(String path) {
		MvcTestResult first = this.http.get().uri(path).exchange();
		String tag = String.valueOf(first.getResponse().getHeader("ETag"));
		assertThat(tag).matches("\"[0-9a-f]{16}-[0-9a-f]+\"");
		MvcTestResult again = this.http.get().uri(path).header("If-None-Match", "\"other\", " + tag).exchange();
		assertThat(again).hasStatus(304).headers().hasValue("ETag", tag).containsHeader("Cache-Control");
		assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
	}

	@Test
	void anotherContentHasAnotherTag() {
		String gold = String
			.valueOf(this.http.get().uri("/v2/commodity/name/gold").exchange().getResponse().getHeader("ETag"));
		assertThat(this.http.get().uri("/v2/commodity/name/silver").header("If-None-Match", gold)).hasStatus(200);
	}

	@Test
	void aRefusalHasNone() {
		assertThat(this.http.get().uri("/v2/market/1")).hasStatus(404).headers().doesNotContainHeader("ETag");
	}

}
