package highwake.api.search;

/// How well a name fits a text, the best first.
enum Match {

	/// It is called so.
	EXACT,
	/// It begins so, or its initials are it.
	PREFIX,
	/// A later word of it begins so; of what the game's catalogues hold, each word of the
	/// text begins one of its words.
	WORD,
	/// It has the text inside.
	INSIDE

}
