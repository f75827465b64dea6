package highwake.auth.signin;

/// A sign-in on its way to Frontier and back.
///
/// @param state what Frontier has to bring back
/// @param verifier the PKCE code verifier, of which Frontier was told the hash
/// @param returnTo where the browser wants to go then
record PendingSignIn(String state, String verifier, ReturnPath returnTo) {

	/// Never shows the secrets.
	@Override
	public String toString() {
		return "PendingSignIn[hidden]";
	}

}
