package highwake.auth.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.catalina.connector.Connector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Lets Tomcat listen on a unix socket inside the release's own directory, where Caddy dials it through the `current`
/// symlink, so that one rename moves code and traffic together.
///
/// Tomcat leaves the file behind when it ends, and could not bind the same path again; whatever is there belongs to a
/// process of this very release that is gone.
@Component
class UnixSocket implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final Logger log = LoggerFactory.getLogger(UnixSocket.class);

	private final HttpProperties properties;

	UnixSocket(HttpProperties properties) {
		this.properties = properties;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		Path socket = this.properties.socket();
		if (socket != null) {
			factory.addConnectorCustomizers((connector) -> listen(connector, socket));
		}
	}

	private static void listen(Connector connector, Path socket) {
		try {
			Files.createDirectories(socket.getParent());
			Files.deleteIfExists(socket);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The socket " + socket + " cannot be made", ex);
		}
		connector.setProperty("unixDomainSocketPath", socket.toString());
		connector.setProperty("unixDomainSocketPathPermissions", "rw-rw----");
		log.info("Listening on {}", socket);
	}

}
