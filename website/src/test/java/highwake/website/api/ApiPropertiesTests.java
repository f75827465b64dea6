package highwake.website.api;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;

import static org.assertj.core.api.Assertions.assertThat;

class ApiPropertiesTests {

	@Test
	void asksTheInternalSiteOfAFreshSuiteByDefault() {
		assertThat(
				new Binder(new MapConfigurationPropertySource()).bindOrCreate("highwake.website", ApiProperties.class))
			.isEqualTo(new ApiProperties(URI.create("http://127.0.0.1:18080"), Duration.ofSeconds(1),
					Duration.ofSeconds(5)));
	}

	@Test
	void takesEveryKey() {
		Map<String, String> keys = Map.of("highwake.website.api", "http://127.0.0.1:19999",
				"highwake.website.connect-timeout", "200ms", "highwake.website.answer-timeout", "3s");
		assertThat(new Binder(new MapConfigurationPropertySource(keys)).bindOrCreate("highwake.website",
				ApiProperties.class))
			.isEqualTo(new ApiProperties(URI.create("http://127.0.0.1:19999"), Duration.ofMillis(200),
					Duration.ofSeconds(3)));
	}

	@Test
	void takesTheAddressFromTheEnvironment() {
		MutablePropertySources sources = new MutablePropertySources();
		sources.addFirst(new SystemEnvironmentPropertySource("systemEnvironment",
				Map.of("HIGHWAKE_WEBSITE_API", "http://127.0.0.1:18181")));
		ApiProperties properties = new Binder(ConfigurationPropertySources.from(sources))
			.bindOrCreate("highwake.website", ApiProperties.class);
		assertThat(properties.api()).isEqualTo(URI.create("http://127.0.0.1:18181"));
	}

}
