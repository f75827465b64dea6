package highwake.website.pages;

import org.jspecify.annotations.Nullable;

/// What a controller answers: a template, what it shows, and how it may be kept.
///
/// @param template the whole page, for example `pages/home.jte`
/// @param fragment what the same URL answers to htmx, or null where it is the whole page
/// @param view what the templates show, as their parameter `p`
/// @param status the HTTP status
/// @param keeping who may keep the answer
public record Page(String template, @Nullable String fragment, Titled view, int status, Keeping keeping) {

	/// Who may keep an answer, and how long.
	public enum Keeping {

		/// Anybody, for a few seconds: nothing in it is about the visitor.
		SHARED("public, max-age=15, stale-while-revalidate=60"),
		/// Nobody: it names a commander, or tells of a failure.
		NEVER("private, no-store");

		private final String header;

		Keeping(String header) {
			this.header = header;
		}

		String header() {
			return this.header;
		}

	}

	/// Answers a page that anybody may keep for a few seconds.
	public static Page of(String template, Titled view) {
		return new Page(template, null, view, 200, Keeping.SHARED);
	}

	/// Answers the same page with the fragment that htmx gets.
	public Page withFragment(String name) {
		return new Page(this.template, name, this.view, this.status, this.keeping);
	}

	/// Answers the same page with another status; an error is never kept.
	public Page withStatus(int other) {
		return new Page(this.template, this.fragment, this.view, other, (other >= 400) ? Keeping.NEVER : this.keeping);
	}

	/// Answers the same page, which nobody may keep.
	public Page kept(Keeping other) {
		return new Page(this.template, this.fragment, this.view, this.status, other);
	}

}
