package highwake.api.http;

/// What was there to go on from is no longer. Answered with 410.
public class Gone extends RuntimeException {

	/// @param what happened, and what to do, in a sentence
	public Gone(String what) {
		super(what);
	}

}
