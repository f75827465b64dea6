package highwake.website.account;

import org.jspecify.annotations.Nullable;

/// What `/auth/me` tells of the browser that asks.
///
/// @param signedIn whether it is a commander's
/// @param commander whose, where it is
/// @param csrf what a form that changes something must carry
/// @param signIn where to sign in; null where sign-in is off
/// @param reason why it is off
record Me(boolean signedIn, @Nullable Commander commander, @Nullable Csrf csrf, @Nullable String signIn,
		@Nullable String reason) {

	/// A commander, as Frontier names them.
	record Commander(String name) {
	}

	/// The token that protects a form.
	record Csrf(String parameter, String token) {
	}

}
