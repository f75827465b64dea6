package highwake.website.errors;

import java.util.List;

import highwake.website.pages.Titled;

/// What went wrong and what to do next.
///
/// @param status the HTTP status
/// @param heading one line
/// @param message what failed, in a sentence or two
/// @param suggestions names like the one that is not there
/// @param address digits that may be a system's address; empty where they are none
/// @param name what the visitor wrote; empty where nothing was named
/// @param retry the page to try again; empty where that would not help
public record ErrorPage(int status, String heading, String message, List<String> suggestions, String address,
		String name, String retry) implements Titled {

	public ErrorPage {
		suggestions = List.copyOf(suggestions);
	}

	static ErrorPage of(int status, String heading, String message) {
		return new ErrorPage(status, heading, message, List.of(), "", "", "");
	}

	@Override
	public String title() {
		return this.heading;
	}

	@Override
	public String description() {
		return this.message;
	}

	@Override
	public String searched() {
		return this.name;
	}

}
