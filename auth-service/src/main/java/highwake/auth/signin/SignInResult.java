package highwake.auth.signin;

import java.io.IOException;
import java.util.Objects;

import highwake.auth.sessions.SessionCookie;
import highwake.auth.sessions.SessionToken;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Sends the browser on when it comes back from Frontier: to where it was going, with a session; or to the page that says
/// in plain words why not, with the session it had before, if any. Either way the callback's address, with its code,
/// leaves the browser's history. Addresses are relative, so that no request's host is in them.
@Component
class SignInResult implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private static final Logger log = LoggerFactory.getLogger(SignInResult.class);

	private static final String COUNTER = "highwake.auth.signins";

	private final Arrivals arrivals;

	private final SessionCookie cookie;

	private final MeterRegistry meters;

	SignInResult(Arrivals arrivals, SessionCookie cookie, MeterRegistry meters) {
		this.arrivals = arrivals;
		this.cookie = cookie;
		this.meters = meters;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) {
		FrontierCommander who = (FrontierCommander) Objects.requireNonNull(authentication.getPrincipal());
		SessionToken token;
		try {
			token = this.arrivals.arrive(who, HandedOver.require(request), this.cookie.read(request).orElse(null));
		}
		catch (DataAccessException ex) {
			log.error("A sign-in could not be stored", ex);
			fail(Outcome.FAILED, request, response);
			return;
		}
		this.meters.counter(COUNTER, "outcome", "signed-in").increment();
		response.addHeader(HttpHeaders.SET_COOKIE, this.cookie.give(token).toString());
		redirect(response, DatabaseAuthorizationRequests.returnTo(request).path());
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		Outcome outcome = Outcome.of(failure);
		switch (outcome) {
			case UNAVAILABLE, FAILED -> log.warn("A sign-in ended as {}: {}", outcome.word(), reason(failure));
			case DENIED, EXPIRED, NO_COMMANDER -> log.debug("A sign-in ended as {}", outcome.word());
		}
		fail(outcome, request, response);
	}

	private void fail(Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
		this.meters.counter(COUNTER, "outcome", outcome.word()).increment();
		redirect(response,
				UriComponentsBuilder.fromPath(SignInPages.ERROR)
					.queryParam("reason", outcome.word())
					.queryParam("return", "{return}")
					.encode()
					.buildAndExpand(DatabaseAuthorizationRequests.returnTo(request).path())
					.toUriString());
	}

	private static void redirect(HttpServletResponse response, String where) {
		response.setStatus(HttpStatus.FOUND.value());
		response.setHeader(HttpHeaders.LOCATION, where);
	}

	/// Answers the kinds of what went wrong, without a message: those may quote what
	/// Frontier said.
	private static String reason(Throwable failure) {
		StringBuilder kinds = new StringBuilder();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			kinds.append(kinds.isEmpty() ? "" : " < ").append(cause.getClass().getSimpleName());
		}
		return kinds.toString();
	}

}
