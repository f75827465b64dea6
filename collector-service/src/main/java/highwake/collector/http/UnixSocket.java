package highwake.collector.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Listens on the unix socket that `HIGHWAKE_SOCKET` names, where it names one; else on the loopback port.
@Component
class UnixSocket implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/// The kernel's limit is 108 bytes with the final zero.
	private static final int LONGEST_PATH = 107;

	private final @Nullable Path path;

	UnixSocket(Setting setting) {
		this.path = setting.socket();
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		Path socket = this.path;
		if (socket != null && !socket.toString().isEmpty()) {
			factory.addConnectorCustomizers((connector) -> listenOn(connector, socket.toAbsolutePath()));
		}
	}

	private static void listenOn(Connector connector, Path socket) {
		if (socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
			throw new IllegalArgumentException("A socket's path has at most 107 bytes: " + socket);
		}
		try {
			Files.createDirectories(socket.getParent());
			// Tomcat leaves the file behind when it is killed, and cannot bind it again.
			Files.deleteIfExists(socket);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		connector.setProperty("unixDomainSocketPath", socket.toString());
		connector.setProperty("unixDomainSocketPathPermissions", "rw-rw----");
	}

	/// @param socket where to listen; null for the port
	@ConfigurationProperties("highwake")
	record Setting(@Nullable Path socket) {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(Setting.class)
	static class SettingConfiguration {

	}

}
