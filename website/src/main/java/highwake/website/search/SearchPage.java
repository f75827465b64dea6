package highwake.website.search;

import highwake.website.pages.Titled;

/// What a search found, in groups.
///
/// @param text what the visitor typed
/// @param found what it found
/// @param isAway the API did not answer
public record SearchPage(String text, Found found, boolean isAway) implements Titled {

	@Override
	public String title() {
		return this.text.isEmpty() ? "Search" : this.text + " – search";
	}

	@Override
	public String description() {
		return "Systems, stations and commodities of Elite Dangerous by name.";
	}

	@Override
	public String searched() {
		return this.text;
	}

	/// Tells whether the text could be a system's address: digits, and many of them.
	public boolean isAddress() {
		return this.text.matches("[0-9]{4,19}");
	}

}
