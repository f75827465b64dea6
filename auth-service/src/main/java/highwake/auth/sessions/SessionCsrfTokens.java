package highwake.auth.sessions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/// The proof that a request comes from our own page: derived from the session's cookie (HMAC-SHA256 under it), which no
/// other site can read. So it needs no cookie of its own, is the same in every release that runs, is worth nothing for
/// another session, and a page that the website renders for a browser can carry it.
///
/// Without a session there is no token that would be right, and so every such request is refused.
@Component
public class SessionCsrfTokens implements CsrfTokenRepository {

	private static final String HEADER = "X-CSRF-TOKEN";

	private static final String PARAMETER = "_csrf";

	private static final byte[] PURPOSE = "highwake csrf".getBytes(StandardCharsets.UTF_8);

	private final SessionCookie cookie;

	SessionCsrfTokens(SessionCookie cookie) {
		this.cookie = cookie;
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return this.cookie.read(request).map(SessionCsrfTokens::derive).orElse(null);
	}

	/// Answers a token that nobody is ever given.
	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return new DefaultCsrfToken(HEADER, PARAMETER, SessionToken.random().text());
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		// There is nothing to save: the cookie gives it again.
	}

	private static CsrfToken derive(SessionToken session) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(session.text().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
			String token = Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
			return new DefaultCsrfToken(HEADER, PARAMETER, token);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK has HmacSHA256", ex);
		}
	}

}
