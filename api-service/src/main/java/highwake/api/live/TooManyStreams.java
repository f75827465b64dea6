package highwake.api.live;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/// There are as many live streams as this server keeps, or it is about to stop.
class TooManyStreams extends ErrorResponseException {

	TooManyStreams() {
		super(HttpStatus.SERVICE_UNAVAILABLE);
		setDetail("There are as many live streams as this server keeps. Try again in a moment.");
		getHeaders().set("Retry-After", "5");
	}

}
