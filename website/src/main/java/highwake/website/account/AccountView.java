package highwake.website.account;

import highwake.website.pages.Titled;
import org.jspecify.annotations.Nullable;

/// Who is signed in, for the corner of every page and for the account page.
///
/// @param commander the commander's name; null for a visitor
/// @param csrfParameter the name of the hidden field of the sign-out form
/// @param csrfToken its value
/// @param signIn where to sign in; null where that is not possible now
/// @param reason why not; empty where it is
public record AccountView(@Nullable String commander, String csrfParameter, String csrfToken, @Nullable String signIn,
		String reason) implements Titled {

	static final AccountView AWAY = new AccountView(null, "", "", null,
			"The sign-in service does not answer. Try again in a moment.");

	static AccountView of(Me me) {
		Me.Csrf csrf = me.csrf();
		String name = (me.signedIn() && me.commander() != null) ? me.commander().name() : null;
		String signIn = (me.signIn() != null && me.signIn().matches("/[^/\\\\].*")) ? me.signIn() : null;
		String reason = (name == null && signIn == null) ? ((me.reason() != null) ? me.reason() : "Sign-in is off.")
				: "";
		return new AccountView(name, (csrf != null) ? csrf.parameter() : "", (csrf != null) ? csrf.token() : "", signIn,
				reason);
	}

	@Override
	public String title() {
		return "Account";
	}

	@Override
	public String description() {
		return "Sign in with your Frontier account.";
	}

}
