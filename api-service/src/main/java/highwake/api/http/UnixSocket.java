package highwake.api.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Lets Tomcat listen on a unix socket where `HIGHWAKE_SOCKET` names one; else the loopback port stays.
///
/// The file of a server that was killed stays behind and would refuse the next, so it is deleted first: whoever starts two
/// servers on one path has taken the first one's place.
@Component
@EnableConfigurationProperties(UnixSocket.Properties.class)
class UnixSocket implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/// The kernel's `sun_path`, less its closing zero.
	private static final int LONGEST_PATH = 107;

	private final @Nullable Path path;

	UnixSocket(Properties properties) {
		this.path = properties.socket();
	}

	/// Where the server listens.
	///
	/// @param socket the unix socket, null for the loopback port
	@ConfigurationProperties("highwake")
	record Properties(@Nullable Path socket) {

		Properties {
			if (socket != null && socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
				throw new IllegalArgumentException("HIGHWAKE_SOCKET (highwake.socket) is longer than %d bytes: %s"
					.formatted(LONGEST_PATH, socket));
			}
		}

	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addConnectorCustomizers(
				(connector) -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
		if (this.path != null) {
			Path socket = this.path;
			factory.addConnectorCustomizers((connector) -> listen(connector, socket));
		}
	}

	private static void listen(Connector connector, Path socket) {
		try {
			Files.deleteIfExists(socket);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("HIGHWAKE_SOCKET cannot be freed: " + socket, ex);
		}
		connector.setProperty("unixDomainSocketPath", socket.toString());
		connector.setProperty("unixDomainSocketPathPermissions", "rw-rw----");
	}

}
