package highwake.api.live;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/// There are as many live streams as this server keeps, or as one address may have, or the server is about to stop.
final class TooManyStreams extends ErrorResponseException {

	private TooManyStreams(HttpStatus status, String detail) {
		super(status);
		setDetail(detail);
		getHeaders().set("Retry-After", "5");
	}

	static TooManyStreams ofAll() {
		return new TooManyStreams(HttpStatus.SERVICE_UNAVAILABLE,
				"There are as many live streams as this server keeps. Try again in a moment.");
	}

	static TooManyStreams ofOne() {
		return new TooManyStreams(HttpStatus.TOO_MANY_REQUESTS,
				"Your address has as many live streams as one may have. Close some, or ask for more in one: filters take lists.");
	}

}
