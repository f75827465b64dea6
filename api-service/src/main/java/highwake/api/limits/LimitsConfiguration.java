package highwake.api.limits;

import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Counts requests, whatever they ask for: paths may be written in any case.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitsProperties.class)
class LimitsConfiguration {

	/// After CORS, so that a script may read a refusal.
	@Bean
	FilterRegistrationBean<RateLimits> rateLimits(LimitsProperties properties, ObjectProvider<ApiKeys> keys,
			JsonMapper json) {
		FilterRegistrationBean<RateLimits> filter = new FilterRegistrationBean<>(
				new RateLimits(properties, keys.getIfAvailable(() -> (_) -> Optional.empty()), json));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
		return filter;
	}

}
