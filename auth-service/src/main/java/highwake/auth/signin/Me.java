package highwake.auth.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import highwake.auth.commanders.Commander;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;

/// The answer to "who am I here?".
sealed interface Me {

	/// A commander with a live session.
	///
	/// @param signedIn true
	/// @param commander who
	/// @param csrf what a request that changes something has to carry
	record SignedIn(boolean signedIn, Name commander, Csrf csrf) implements Me {

		SignedIn(Commander commander, CsrfToken csrf) {
			this(true, new Name(commander.commanderId(), commander.name()),
					new Csrf(csrf.getHeaderName(), csrf.getParameterName(), csrf.getToken()));
		}

		record Name(long id, String name) {
		}

		record Csrf(String header, String parameter, String token) {
		}

	}

	/// Nobody.
	///
	/// @param signedIn false
	/// @param signIn where to sign in; null where one cannot
	/// @param reason why one cannot; left out where one can
	record SignedOut(boolean signedIn, @Nullable String signIn,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) implements Me {

		SignedOut(boolean isOn) {
			this(false, isOn ? SignInRequests.PATH : null, isOn ? null : SignInIsOff.REASON);
		}

	}

}
