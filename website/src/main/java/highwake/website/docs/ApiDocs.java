package highwake.website.docs;

import java.util.List;

import highwake.website.pages.Titled;

/// The page of the API.
///
/// @param groups of routes, by what they are about
public record ApiDocs(List<Group> groups) implements Titled {

	public ApiDocs {
		groups = List.copyOf(groups);
	}

	@Override
	public String title() {
		return "API";
	}

	@Override
	public String description() {
		return "Every route of the open HTTP API, with parameters, answers and requests to try.";
	}

	@Override
	public Section section() {
		return Section.ABOUT;
	}

	/// Routes about one thing.
	public record Group(String name, List<Words> about, List<Route> routes) {

		public Group {
			about = List.copyOf(about);
			routes = List.copyOf(routes);
		}

	}

	/// One route.
	///
	/// @param id where it stands on the page
	/// @param about one or more paragraphs
	/// @param fields of its answer, with dots for what is inside and `[]` for lists
	/// @param isStream whether it answers events rather than JSON
	public record Route(String id, String path, String summary, boolean isDeprecated, List<Words> about,
			List<Field> parameters, List<Example> examples, List<Field> fields, boolean isStream) {

		public Route {
			about = List.copyOf(about);
			parameters = List.copyOf(parameters);
			examples = List.copyOf(examples);
			fields = List.copyOf(fields);
		}

	}

	/// A parameter, or a field of an answer.
	///
	/// @param type what it may be, in words
	/// @param isRequired whether it must be given; of a field: false
	public record Field(String name, String type, boolean isRequired, Words words) {
	}

	/// A request and its answer.
	///
	/// @param path with its query
	/// @param note what is left out, empty where nothing is
	/// @param answer JSON, indented
	public record Example(String path, int status, String note, String answer) {
	}

	/// Some text, in which every other piece is code.
	///
	/// @param pieces the first is plain
	public record Words(List<String> pieces) {

		public Words {
			pieces = List.copyOf(pieces);
		}

		static Words of(String text) {
			return new Words(List.of(text.split("`", -1)));
		}

		/// Lists a text's paragraphs.
		static List<Words> paragraphs(String text) {
			return text.lines().filter((line) -> !line.isBlank()).map(Words::of).toList();
		}

	}

}
