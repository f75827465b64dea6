package highwake.api.limits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what is too much: 429 with `Retry-After`, and on every counted answer how much is left, as the IETF's draft of
/// the `RateLimit` header fields has it.
///
/// A request in which Caddy does not tell who asks ([Client]) came over loopback or the socket by itself, and is not counted.
class RateLimits extends OncePerRequestFilter {

	static final String KEY = "X-API-Key";

	private final Quota ofAnAddress;

	private final ApiKeys keys;

	private final JsonMapper json;

	private final Cache<String, Bucket> buckets;

	RateLimits(LimitsProperties properties, ApiKeys keys, JsonMapper json) {
		this.ofAnAddress = properties.quota();
		this.keys = keys;
		this.json = json;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(properties.addresses())
			.expireAfterAccess(properties.within().multipliedBy(2))
			.build();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = request.getHeader(Client.HEADER);
		if (client == null || client.isBlank()) {
			chain.doFilter(request, response);
			return;
		}
		String key = request.getHeader(KEY);
		Quota ofKey = (key == null) ? null : this.keys.find(key).orElse(null);
		Quota quota = (ofKey != null) ? ofKey : this.ofAnAddress;
		String who = (ofKey != null) ? "key " + key : Client.network(client);
		ConsumptionProbe probe = bucket(who, quota).tryConsumeAndReturnRemaining(1);
		response.setHeader("RateLimit-Policy",
				"\"" + quota.name() + "\";q=" + quota.requests() + ";w=" + quota.within().toSeconds());
		response.setHeader("RateLimit", "\"" + quota.name() + "\";r=" + probe.getRemainingTokens() + ";t="
				+ seconds(probe.getNanosToWaitForReset()));
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
		}
		else {
			refuse(response, Math.max(1, seconds(probe.getNanosToWaitForRefill())));
		}
	}

	private Bucket bucket(String who, Quota quota) {
		return this.buckets.get(who,
				(_) -> Bucket.builder()
					.addLimit(
							(limit) -> limit.capacity(quota.requests()).refillGreedy(quota.requests(), quota.within()))
					.build());
	}

	private void refuse(HttpServletResponse response, long seconds) throws IOException {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS,
				"That was too much at once. Ask again in %d s, or ask for many things by one request: `ids`, `commodity` and `limit` are for that."
					.formatted(seconds));
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getOutputStream().write(this.json.writeValueAsBytes(problem));
	}

	private static long seconds(long nanos) {
		return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
	}

}
