package highwake.website.assets;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves `/a/**`: immutable for a year, as Brotli or gzip made at build time where the browser takes it.
@Configuration(proxyBeanMethods = false)
class AssetDelivery implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/a/**")
			.addResourceLocations("classpath:/static/a/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new BrotliFirst());
	}

}
