package highwake.auth.http;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the service listens.
///
/// @param socket the unix socket; absent: `server.address` and `server.port`
@ConfigurationProperties("highwake")
record HttpProperties(@Nullable Path socket) {

	/// What a socket's address in the kernel holds, with its closing zero byte.
	private static final int LONGEST = 107;

	HttpProperties {
		socket = (socket == null || socket.toString().isBlank()) ? null : socket.toAbsolutePath();
		if (socket != null && socket.toString().length() > LONGEST) {
			throw new IllegalArgumentException(
					"HIGHWAKE_SOCKET is longer than the " + LONGEST + " characters of a socket's address: " + socket);
		}
	}

}
