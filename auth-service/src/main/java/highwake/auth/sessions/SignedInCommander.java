package highwake.auth.sessions;

import java.util.List;

import highwake.auth.commanders.Commander;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/// The commander of a request, as Spring Security knows one.
public final class SignedInCommander extends AbstractAuthenticationToken {

	private final transient Commander commander;

	SignedInCommander(Commander commander) {
		super(List.of());
		this.commander = commander;
		setAuthenticated(true);
	}

	/// Answers who it is.
	public Commander commander() {
		return this.commander;
	}

	@Override
	public Object getPrincipal() {
		return this.commander;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	/// Frontier's id, never the name, because frameworks like to log this.
	@Override
	public String getName() {
		return Long.toString(this.commander.commanderId());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SignedInCommander that && this.commander.equals(that.commander);
	}

	@Override
	public int hashCode() {
		return this.commander.hashCode();
	}

	@Override
	public String toString() {
		return "SignedInCommander[" + getName() + "]";
	}

}
