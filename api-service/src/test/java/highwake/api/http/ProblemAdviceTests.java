package highwake.api.http;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// What the world sees when something goes wrong.
@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTests {

	private final MockMvcTester http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Failing())
		.setControllerAdvice(new ProblemAdvice())
		.addFilters(new OpenToAll())
		.build());

	@RestController
	static class Failing {

		@GetMapping("/unexpected")
		String unexpected() {
			throw new IllegalStateException("the secret detail");
		}

		@GetMapping("/slow")
		String slow() {
			throw new QueryTimeoutException("the secret statement");
		}

	}

	@Test
	void theUnexpectedHasAnIdAndNoDetail(CapturedOutput output) {
		MvcTestResult result = this.http.get().uri("/unexpected").exchange();
		assertThat(result).hasStatus(500).hasContentTypeCompatibleWith("application/problem+json");
		assertThat(result).headers().hasValue("Access-Control-Allow-Origin", "*");
		String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(body).doesNotContain("secret").contains("\"id\"");
		String id = JsonMapper.builder().build().readTree(body).get("id").asString();
		assertThat(output).contains(id, "the secret detail");
	}

	@Test
	void aFailedQueryIsWorthAnotherTry(CapturedOutput output) {
		MvcTestResult result = this.http.get().uri("/slow").exchange();
		assertThat(result).hasStatus(503).headers().hasValue("Retry-After", "2");
		assertThat(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.doesNotContain("secret");
		assertThat(output).contains("the secret statement");
	}

}
