package highwake.simulators;

import java.net.InetAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import highwake.simulators.relay.Relay;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.Ordered;

/// An EDDN relay and a Frontier on loopback, for the demo and the tests.
///
/// Tests of other programs start it within their own JVM, where the classpath holds a database, a security layer and
/// another `application.properties`. So it names the few auto-configurations it wants instead of taking all that it
/// finds, and reads `simulators.properties`.
@SpringBootConfiguration
@ComponentScan
@ImportAutoConfiguration({ PropertyPlaceholderAutoConfiguration.class, ConfigurationPropertiesAutoConfiguration.class,
		JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
		HttpEncodingAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class,
		DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class })
public class Simulators {

	static void main(String[] args) {
		application().run(args);
	}

	/// Keeps the simulators on loopback whatever `server.address` says: nobody else may
	/// take them for the real thing.
	@Bean
	static WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> loopbackOnly() {
		return new LoopbackOnly();
	}

	/// Starts the simulators within this JVM, on free loopback ports, with nothing to
	/// publish unless a setting says so.
	///
	/// @param settings property names and values, for example
	/// `highwake.simulators.source`; they win over the defaults
	public static Running start(Map<String, String> settings) {
		Map<String, String> all = new HashMap<>(Map.of("highwake.simulators.port", "0", "highwake.simulators.eddn",
				"tcp://127.0.0.1:*", "highwake.simulators.source", "none"));
		all.putAll(settings);
		String[] arguments = all.entrySet()
			.stream()
			.map((entry) -> "--" + entry.getKey() + "=" + entry.getValue())
			.toArray(String[]::new);
		return new Running(application().run(arguments));
	}

	private static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder(Simulators.class).properties("spring.config.name=simulators");
	}

	/// Simulators that run within this JVM until they are closed.
	public static final class Running implements AutoCloseable {

		private final ConfigurableApplicationContext context;

		private Running(ConfigurableApplicationContext context) {
			this.context = context;
		}

		/// Answers the address of Frontier and of the control, without a slash at its
		/// end.
		public URI http() {
			return URI.create("http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port"));
		}

		/// Answers the relay, to publish frames of one's own.
		public Relay relay() {
			return this.context.getBean(Relay.class);
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

	/// Has the last word on the address, after Boot's own settings.
	private static final class LoopbackOnly
			implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

		@Override
		public void customize(ConfigurableServletWebServerFactory server) {
			server.setAddress(InetAddress.ofLiteral("127.0.0.1"));
		}

		@Override
		public int getOrder() {
			return Ordered.LOWEST_PRECEDENCE;
		}

	}

}
