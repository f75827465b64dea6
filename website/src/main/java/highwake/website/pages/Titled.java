package highwake.website.pages;

/// What a page shows, as far as the shell needs to know it.
public interface Titled {

	/// Answers the title of the document, without the site's name.
	String title();

	/// Answers one sentence for search engines and previews.
	String description();

	/// Answers which entry of the main navigation the page belongs to.
	default Section section() {
		return Section.NONE;
	}

	/// Answers the text in the search field.
	default String searched() {
		return "";
	}

	/// The entries of the main navigation.
	enum Section {

		/// The first page.
		HOME,
		/// Commodities and their markets.
		COMMODITIES,
		/// What Highwake is.
		ABOUT,
		/// None of them.
		NONE

	}

}
