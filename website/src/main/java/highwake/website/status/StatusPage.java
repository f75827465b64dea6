package highwake.website.status;

import java.util.List;

import highwake.website.figures.Age;
import highwake.website.pages.Titled;
import org.jspecify.annotations.Nullable;

/// How Highwake itself is.
///
/// @param programs in the order in which data go through them
/// @param newest the age of the newest datum, null before the first and while the API is away
/// @param updates how many markets were reported in the last 24 hours, null while the API is away
public record StatusPage(List<Program> programs, @Nullable Age newest, @Nullable Long updates) implements Titled {

	public StatusPage {
		programs = List.copyOf(programs);
	}

	/// Tells whether every program can do its work.
	public boolean isWell() {
		return this.programs.stream().allMatch(Program::isUp);
	}

	@Override
	public String title() {
		return "Status";
	}

	@Override
	public String description() {
		return "How Highwake itself is: its programs, their releases, and how fresh the data are.";
	}

}
