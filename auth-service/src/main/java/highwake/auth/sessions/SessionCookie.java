package highwake.auth.sessions;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The cookie that stands for a session. It lasts as long as a session ever may; that an unused one ends sooner is
/// decided here alone, so that no answer has to set the cookie again.
@Component
public class SessionCookie {

	private static final String NAME = "highwake";

	private final SiteProperties site;

	private final SessionProperties limits;

	SessionCookie(SiteProperties site, SessionProperties limits) {
		this.site = site;
		this.limits = limits;
	}

	/// Answers the token that a browser sent; empty where it sent none, or none of ours.
	public Optional<SessionToken> read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, this.site.cookieName(NAME));
		return (cookie != null) ? SessionToken.parse(cookie.getValue()) : Optional.empty();
	}

	/// Answers the cookie that gives a browser its token.
	public ResponseCookie give(SessionToken token) {
		return this.site.cookie(NAME, token.text()).maxAge(this.limits.longest()).build();
	}

	/// Answers the cookie that takes it back.
	public ResponseCookie take() {
		return this.site.cookie(NAME, "").maxAge(Duration.ZERO).build();
	}

}
