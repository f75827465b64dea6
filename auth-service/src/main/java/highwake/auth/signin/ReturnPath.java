package highwake.auth.signin;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Where a browser goes when it has signed in: a page of this site. What could lead anywhere else, or back into
/// `/auth`, is answered with the home page, so that no link can use a sign-in as its way to another site.
///
/// @param path printable ASCII that begins with one slash, with its query
record ReturnPath(String path) {

	/// No second slash or backslash behind the first (browsers read `/\` as `//`, which
	/// names a host), no backslash,
	/// blank or control character at all (browsers drop tabs and line breaks before they
	/// read an address).
	private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]{0,1023}");

	private static final Pattern OURS = Pattern.compile("/auth(?:[/?#].*)?");

	/// Declared behind the patterns, which judge it too.
	static final ReturnPath HOME = new ReturnPath("/");

	ReturnPath {
		if (!isSafe(path)) {
			throw new IllegalArgumentException("Not a path of this site");
		}
	}

	/// Reads a request's parameter.
	static ReturnPath of(@Nullable String text) {
		return (text != null && isSafe(text)) ? new ReturnPath(text) : HOME;
	}

	private static boolean isSafe(String text) {
		return SAFE.matcher(text).matches() && !OURS.matcher(text).matches();
	}

}
