package highwake.auth.signin;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/// How a sign-in ended without anybody signed in, in words for the person before the screen. Nothing that Frontier or an
/// address says is ever shown: it is sorted into one of these.
enum Outcome {

	/// The commander said no on Frontier's page.
	DENIED(HttpStatus.FORBIDDEN, "You were not signed in", "Frontier was told not to let Highwake know who you are."),
	/// The way back came too late, twice, to another browser, or was made up.
	EXPIRED(HttpStatus.BAD_REQUEST, "This sign-in is over",
			"It took longer than ten minutes, was used already, or began in another browser."),
	/// Frontier does not answer, or not as it should.
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Frontier does not answer",
			"Its sign-in or the game may be down for maintenance. Nothing is lost: try again in a few minutes."),
	/// The account has no commander.
	NO_COMMANDER(HttpStatus.FORBIDDEN, "There is no commander",
			"This Frontier account has no commander in Elite Dangerous yet."),
	/// Anything else.
	FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Signing in did not work",
			"Something went wrong between Highwake and Frontier. Nothing is lost: try again.");

	private final HttpStatus status;

	private final String title;

	private final String words;

	Outcome(HttpStatus status, String title, String words) {
		this.status = status;
		this.title = title;
		this.words = words;
	}

	HttpStatus status() {
		return this.status;
	}

	String title() {
		return this.title;
	}

	String words() {
		return this.words;
	}

	/// Answers the word that stands for it in an address and in the metrics.
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/// Reads the word of an address.
	static Outcome of(@Nullable String word) {
		return Arrays.stream(values()).filter((outcome) -> outcome.word().equals(word)).findFirst().orElse(FAILED);
	}

	/// Sorts a failure of Spring Security's OAuth 2 client.
	static Outcome of(AuthenticationException failure) {
		if (!(failure instanceof OAuth2AuthenticationException refusal)) {
			return FAILED;
		}
		return switch (refusal.getError().getErrorCode()) {
			case OAuth2ErrorCodes.ACCESS_DENIED -> DENIED;
			case "authorization_request_not_found", "invalid_state_parameter", OAuth2ErrorCodes.INVALID_REQUEST,
					OAuth2ErrorCodes.INVALID_GRANT ->
				EXPIRED;
			case "invalid_token_response", OAuth2ErrorCodes.SERVER_ERROR, OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE ->
				UNAVAILABLE;
			default -> of(refusal.getError().getErrorCode());
		};
	}

}
