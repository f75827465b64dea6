package highwake.api;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// Binds a properties record as the program does.
public final class Settings {

	private Settings() {
	}

	/// Answers the record bound to some settings, defaults where there are none.
	public static <T> T bind(String prefix, Class<T> type, Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(prefix, type);
	}

	/// Holds that a setting is refused, with a message that names it.
	public static void refuses(String prefix, Class<?> type, String key, String value) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(prefix, type, Map.of(key, value)))
			.withStackTraceContaining(key.substring(key.lastIndexOf('.') + 1));
	}

}
