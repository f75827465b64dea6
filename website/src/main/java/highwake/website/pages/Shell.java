package highwake.website.pages;

import highwake.website.assets.Assets;

/// What stands around every page.
///
/// @param title of the document
/// @param description one sentence
/// @param section the current entry of the navigation
/// @param searched the text in the search field
/// @param theme what the visitor chose
/// @param here path and query of this page, where choosing a theme returns to
/// @param release what runs
/// @param assets where script and style are
public record Shell(String title, String description, Titled.Section section, String searched, Theme theme, String here,
		String release, Assets assets) {

	/// Answers the value of `aria-current` for an entry of the navigation.
	public String current(Titled.Section entry) {
		return (entry == this.section) ? "page" : "false";
	}

}
