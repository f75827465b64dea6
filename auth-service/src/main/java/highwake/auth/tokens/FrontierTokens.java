package highwake.auth.tokens;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What Frontier gives a program that acts for a commander.
///
/// @param access opens the CAPI
/// @param refresh is changed for the next pair; absent where Frontier gave none
/// @param expiresAt when `access` ends; absent where Frontier did not say
public record FrontierTokens(String access, @Nullable String refresh, @Nullable Instant expiresAt) {

	/// Never shows the tokens.
	@Override
	public String toString() {
		return "FrontierTokens[expiresAt=" + this.expiresAt + "]";
	}

}
