package highwake.api.limits;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import highwake.api.Settings;

/// One address cannot take what is everybody's.
class RateLimitsTests {

	private final RateLimits limits = new RateLimits(new LimitsProperties(2, Duration.ofHours(1), 1000),
			(key) -> key.equals("known") ? Optional.of(new Quota("key", 5, Duration.ofHours(1))) : Optional.empty(),
			JsonMapper.builder().build());

	@Test
	void whatIsLeftIsToldAndTheThirdOfTwoIsRefused() throws Exception {
		MockHttpServletResponse first = ask("203.0.113.7", null);
		assertThat(first.getStatus()).isEqualTo(200);
		assertThat(first.getHeader("RateLimit-Policy")).isEqualTo("\"address\";q=2;w=3600");
		assertThat(first.getHeader("RateLimit")).startsWith("\"address\";r=1;t=");
		assertThat(ask("203.0.113.7", null).getHeader("RateLimit")).startsWith("\"address\";r=0;t=");
		MockHttpServletResponse third = ask("203.0.113.7", null);
		assertThat(third.getStatus()).isEqualTo(429);
		assertThat(Long.parseLong(String.valueOf(third.getHeader("Retry-After")))).isBetween(1700L, 1800L);
		assertThat(third.getContentType()).startsWith("application/problem+json");
		assertThat(third.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(third.getContentAsString()).contains("\"status\":429").contains("Ask again in");
	}

	@Test
	void othersAreNotHeldBack() throws Exception {
		exhaust("203.0.113.7");
		assertThat(ask("203.0.113.8", null).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, 429", "2001:db8:1:2::1, 2001:db8:1:3::1, 200",
			"nonsense, more nonsense, 429", "203.0.113.7, ::ffff:203.0.113.7, 429" })
	void aNetworkOfSixtyFourBitsIsOneHome(String one, String other, int status) throws Exception {
		exhaust(one);
		assertThat(ask(other, null).getStatus()).isEqualTo(status);
	}

	@Test
	void aKeyHasAQuotaOfItsOwnAndAnUnknownOneNone() throws Exception {
		exhaust("203.0.113.7");
		assertThat(ask("203.0.113.7", "unknown").getStatus()).isEqualTo(429);
		MockHttpServletResponse keyed = ask("203.0.113.7", "known");
		assertThat(keyed.getStatus()).isEqualTo(200);
		assertThat(keyed.getHeader("RateLimit")).startsWith("\"key\";r=4;");
	}

	@Test
	void whoeverDoesNotComeThroughCaddyIsNotCounted() throws Exception {
		for (int i = 0; i < 10; i++) {
			MockHttpServletResponse answer = ask(null, null);
			assertThat(answer.getStatus()).isEqualTo(200);
			assertThat(answer.getHeaderNames()).doesNotContain("RateLimit");
		}
	}

	@Test
	void settings() {
		assertThat(Settings.bind("highwake.limits", LimitsProperties.class, Map.of()))
			.isEqualTo(new LimitsProperties(600, Duration.ofMinutes(1), 100_000));
		Settings.refuses("highwake.limits", LimitsProperties.class, "highwake.limits.requests", "0");
		Settings.refuses("highwake.limits", LimitsProperties.class, "highwake.limits.within", "10ms");
	}

	private void exhaust(String client) throws Exception {
		for (int i = 0; i < 3; i++) {
			ask(client, null);
		}
	}

	private MockHttpServletResponse ask(@Nullable String client, @Nullable String key) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v2/version");
		if (client != null) {
			request.addHeader(Client.HEADER, client);
		}
		if (key != null) {
			request.addHeader(RateLimits.KEY, key);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limits.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
