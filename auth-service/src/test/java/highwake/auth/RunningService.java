package highwake.auth;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The whole service within this JVM, on a free loopback port.
public final class RunningService implements AutoCloseable {

	/// Where the tests' browsers believe the site to be.
	public static final String BASE = "http://localhost:8080";

	/// Thirty-two bytes that seal nothing of worth.
	public static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

	private final ConfigurableApplicationContext context;

	private RunningService(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/// Starts it with sign-in on.
	public static RunningService start(Path data, URI frontier, InstantSource clock, Map<String, String> more) {
		Map<String, String> settings = new HashMap<>(
				Map.of("highwake.auth.client-id", "highwake-tests", "highwake.auth.key", KEY, "highwake.auth.frontier",
						frontier.toString(), "highwake.auth.capi", frontier.toString(), "highwake.auth.base", BASE));
		settings.putAll(more);
		return start(data, clock, settings);
	}

	/// Starts it as the settings say.
	public static RunningService start(Path data, InstantSource clock, Map<String, String> settings) {
		Map<String, String> all = new HashMap<>(settings);
		all.put("highwake.data", data.toString());
		all.putIfAbsent("server.port", "0");
		String[] arguments = all.entrySet()
			.stream()
			.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
			.toArray(String[]::new);
		return new RunningService(new SpringApplicationBuilder(AuthService.class)
			.initializers((context) -> ((GenericApplicationContext) context).registerBean("testClock",
					InstantSource.class, () -> clock, (definition) -> {
						definition.setPrimary(true);
						definition.setRole(BeanDefinition.ROLE_INFRASTRUCTURE);
					}))
			.run(arguments));
	}

	/// Answers where it really listens.
	public URI address() {
		return URI.create("http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port"));
	}

	/// Answers one of its parts.
	public <T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
