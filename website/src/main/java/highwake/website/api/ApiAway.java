package highwake.website.api;

/// The API did not answer, or not with an answer: no connection, too slow, or an error of its own.
public class ApiAway extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ApiAway(String message, Throwable cause) {
		super(message, cause);
	}

	public ApiAway(String message) {
		super(message);
	}

}
