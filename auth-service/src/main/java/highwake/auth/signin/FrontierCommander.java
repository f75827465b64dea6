package highwake.auth.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.user.OAuth2User;

/// The commander of an access token, as the companion API names them.
///
/// @param id `commander.id`
/// @param commanderName `commander.name`
record FrontierCommander(long id, String commanderName) implements OAuth2User {

	@Override
	public Map<String, Object> getAttributes() {
		return Map.of("id", this.id);
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of();
	}

	/// The id, never the name, because frameworks like to log this.
	@Override
	public String getName() {
		return Long.toString(this.id);
	}

	@Override
	public String toString() {
		return "FrontierCommander[" + this.id + "]";
	}

}
