package highwake.auth.signin;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where Frontier is, and who we are to it.
///
/// @param clientId what Frontier knows us by (`HIGHWAKE_AUTH_CLIENT_ID`); absent: sign-in is off
/// @param frontier Frontier's sign-in, with `/auth` and `/token` (`HIGHWAKE_AUTH_FRONTIER`)
/// @param capi the companion API, with `/profile` (`HIGHWAKE_AUTH_CAPI`)
/// @param connectTimeout how long we try to reach either
/// @param answerTimeout how long we wait for an answer
/// @param largestAnswer an answer that is larger is refused; a profile has some hundred kilobytes
@ConfigurationProperties("highwake.auth")
record FrontierProperties(@Nullable String clientId, @DefaultValue("https://auth.frontierstore.net") URI frontier,
		@DefaultValue("https://companion.orerve.net") URI capi, @DefaultValue("5s") Duration connectTimeout,
		@DefaultValue("15s") Duration answerTimeout, @DefaultValue("8MB") DataSize largestAnswer) {

	FrontierProperties {
		clientId = (clientId == null || clientId.isBlank()) ? null : clientId.strip();
		frontier = withoutSlash("HIGHWAKE_AUTH_FRONTIER", frontier);
		capi = withoutSlash("HIGHWAKE_AUTH_CAPI", capi);
	}

	private static URI withoutSlash(String name, URI uri) {
		if (uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
			throw new IllegalArgumentException(name + " is a web address without a query, not " + uri);
		}
		String text = uri.toString();
		return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : uri;
	}

}
