package highwake.website.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Listens on the unix socket of `HIGHWAKE_SOCKET` instead of a port, where it is set. Asked at each start: a condition
/// would be decided when a release is built.
///
/// Tomcat leaves its socket's file behind when it stops, so a stale one is deleted first.
@Configuration(proxyBeanMethods = false)
class UnixSocket implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/// The longest path a `sockaddr_un` takes, with its closing zero.
	private static final int LONGEST = 108;

	private final @Nullable Path path;

	UnixSocket(Environment environment) {
		String socket = environment.getProperty("highwake.socket", "");
		int length = socket.getBytes(StandardCharsets.UTF_8).length;
		if (length >= LONGEST) {
			throw new IllegalArgumentException(
					"The path of a unix socket has fewer than " + LONGEST + " bytes, not " + length + ": " + socket);
		}
		this.path = socket.isEmpty() ? null : Path.of(socket);
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		if (this.path != null) {
			listen(factory, this.path);
		}
	}

	private static void listen(TomcatServletWebServerFactory factory, Path path) {
		try {
			Files.deleteIfExists(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The old socket is in the way: " + path, ex);
		}
		factory.addConnectorCustomizers((connector) -> {
			connector.setProperty("unixDomainSocketPath", path.toString());
			connector.setProperty("unixDomainSocketPathPermissions", "rw-rw----");
		});
	}

}
