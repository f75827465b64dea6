package highwake.api.http;

/// What was asked for does not exist. Answered with 404: under `/v2` in Ardent's form, elsewhere as a problem.
public class NotFound extends RuntimeException {

	/// @param what the message, for example `System not found`
	public NotFound(String what) {
		super(what);
	}

}
