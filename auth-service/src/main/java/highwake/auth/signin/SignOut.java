package highwake.auth.signin;

import highwake.auth.sessions.SessionCookie;
import highwake.auth.sessions.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/// Signs this device out: its session ends at once, wherever its cookie still is.
@Component
class SignOut implements LogoutHandler, LogoutSuccessHandler {

	static final String PATH = "/auth/signout";

	private final Sessions sessions;

	private final SessionCookie cookie;

	SignOut(Sessions sessions, SessionCookie cookie) {
		this.sessions = sessions;
		this.cookie = cookie;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		this.cookie.read(request).ifPresent(this.sessions::end);
		response.addHeader(HttpHeaders.SET_COOKIE, this.cookie.take().toString());
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, ReturnPath.HOME.path());
	}

}
