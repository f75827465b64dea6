package highwake.website.api;

/// The API understood a question and refused it: a value is not one it takes.
public class ApiRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ApiRefused(String message) {
		super(message);
	}

}
