package highwake.auth;

import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// Binds a settings record as the running service does.
public final class Settings {

	private Settings() {
	}

	/// Binds it to properties.
	public static <T> T of(Class<T> type, String prefix, Map<String, Object> properties) {
		return bind(type, prefix, new MapPropertySource("test", properties));
	}

	/// Binds it to environment variables.
	public static <T> T ofEnvironment(Class<T> type, String prefix, Map<String, Object> variables) {
		return bind(type, prefix, new SystemEnvironmentPropertySource(
				StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
	}

	private static <T> T bind(Class<T> type, String prefix, PropertySource<?> source) {
		return new Binder(ConfigurationPropertySources.from(source), null,
				ApplicationConversionService.getSharedInstance())
			.bindOrCreate(prefix, type);
	}

}
