package highwake.website.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Listens on the unix socket of `HIGHWAKE_SOCKET` instead of a port, where it is set.
///
/// Tomcat leaves its socket's file behind when it stops, so a stale one is deleted first.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("highwake.socket")
class UnixSocket implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/// The longest path a `sockaddr_un` takes, with its closing zero.
	private static final int LONGEST = 108;

	private final Path path;

	UnixSocket(Environment environment) {
		this.path = Path.of(environment.getRequiredProperty("highwake.socket"));
		int length = this.path.toString().getBytes(StandardCharsets.UTF_8).length;
		if (length >= LONGEST) {
			throw new IllegalArgumentException(
					"The path of a unix socket has fewer than " + LONGEST + " bytes, not " + length + ": " + this.path);
		}
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		try {
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The old socket is in the way: " + this.path, ex);
		}
		factory.addConnectorCustomizers((connector) -> {
			connector.setProperty("unixDomainSocketPath", this.path.toString());
			connector.setProperty("unixDomainSocketPathPermissions", "rw-rw----");
		});
	}

}
