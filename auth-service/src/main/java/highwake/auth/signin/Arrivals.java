package highwake.auth.signin;

import java.time.Instant;
import java.time.InstantSource;

import highwake.auth.commanders.Commander;
import highwake.auth.commanders.Commanders;
import highwake.auth.sessions.SessionToken;
import highwake.auth.sessions.Sessions;
import highwake.auth.tokens.FrontierTokens;
import highwake.auth.tokens.TokenVault;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stores a sign-in that succeeded: the commander, the tokens and a session, or nothing.
@Component
class Arrivals {

	private final Commanders commanders;

	private final TokenVault vault;

	private final Sessions sessions;

	private final InstantSource clock;

	Arrivals(Commanders commanders, TokenVault vault, Sessions sessions, InstantSource clock) {
		this.commanders = commanders;
		this.vault = vault;
		this.sessions = sessions;
		this.clock = clock;
	}

	/// Answers the token of the session that begins; the one the browser had before ends.
	@Transactional
	SessionToken arrive(FrontierCommander who, FrontierTokens tokens, @Nullable SessionToken before) {
		Commander commander = this.commanders.signedIn(who.id(), who.commanderName(),
				Instant.ofEpochMilli(this.clock.millis()));
		SessionToken token = this.sessions.begin(commander, before);
		this.vault.put(commander.commanderId(), tokens);
		return token;
	}

}
