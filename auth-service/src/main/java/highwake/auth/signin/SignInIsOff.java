package highwake.auth.signin;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// Nobody can sign in here: we have no name by which Frontier would know us.
final class SignInIsOff extends ErrorResponseException {

	static final String REASON = "Sign-in is off: no Frontier client id is set.";

	SignInIsOff() {
		super(HttpStatus.SERVICE_UNAVAILABLE, ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, REASON),
				null);
	}

}
