package highwake.auth.signin;

import java.io.IOException;
import java.net.URI;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.web.client.DefaultResponseErrorHandler;

/// Reads why Frontier gives no tokens. The standard says 400 (RFC 6749, section 5.2), and Spring Security reads the reason
/// of nothing else; Frontier says 401 for a code it no longer takes.
///
/// Source: the shape `{"error":"invalid_grant","message":…,"logref":…}` with status 401, as the simulators' Frontier has
/// it after the real one.
final class TokenRefusal extends DefaultResponseErrorHandler {

	private final OAuth2ErrorHttpMessageConverter reader = new OAuth2ErrorHttpMessageConverter();

	@Override
	public void handleError(URI url, HttpMethod method, ClientHttpResponse answer) throws IOException {
		HttpStatusCode status = answer.getStatusCode();
		if (status.isSameCodeAs(HttpStatus.BAD_REQUEST) || status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
			throw new OAuth2AuthorizationException(read(answer));
		}
		super.handleError(url, method, answer);
	}

	private OAuth2Error read(ClientHttpResponse answer) throws IOException {
		try {
			return this.reader.read(OAuth2Error.class, answer);
		}
		catch (HttpMessageNotReadableException _) {
			return new OAuth2Error(Outcome.FAILED.word());
		}
	}

}
