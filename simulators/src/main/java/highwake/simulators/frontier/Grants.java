package highwake.simulators.frontier;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/// Codes, access tokens and refresh tokens that were given out. They live in memory: a restart signs everyone out.
///
/// A code works once; a refresh token works once and brings a new one, until its sign-in is too old. Each kind is bounded:
/// beyond 10,000 the oldest goes. Safe for use by many threads.
@Component
class Grants {

	private static final int BOUND = 10_000;

	private final Map<String, Pending> codes = bounded();

	private final Map<String, Access> accesses = bounded();

	private final Map<String, Refresh> refreshes = bounded();

	private final Tokens tokens = new Tokens();

	private final FrontierProperties properties;

	private final InstantSource clock;

	Grants(FrontierProperties properties, InstantSource clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/// Answers a code for what the commander allowed.
	synchronized String allow(SignInRequest request, Commander commander) {
		String code = this.tokens.next();
		this.codes.put(code, new Pending(request, commander, this.clock.instant()));
		return code;
	}

	/// Answers tokens for a code; throws [OAuthRefusal] for one that is wrong, spent or
	/// late, or another program's.
	synchronized Issued exchange(String code, String clientId, String redirectUri, String verifier) {
		Pending pending = this.codes.remove(code);
		if (pending == null) {
			throw OAuthRefusal.invalidGrant("The code is not known, or was used before");
		}
		if (this.clock.instant().isAfter(pending.at().plus(this.properties.codeLifetime()))) {
			throw OAuthRefusal.invalidGrant("The code has expired");
		}
		if (!pending.request().clientId().equals(clientId)) {
			throw OAuthRefusal.invalidGrant("The code was given to another client_id");
		}
		if (!pending.request().redirectUri().toString().equals(redirectUri)) {
			throw OAuthRefusal.invalidGrant("redirect_uri is not the one that the code was sent to");
		}
		if (!pending.request().isProvedBy(verifier)) {
			throw OAuthRefusal.invalidGrant("code_verifier does not fit the code_challenge");
		}
		return issue(new Refresh(clientId, pending.commander(), pending.request().allowsCapi(), this.clock.instant()));
	}

	/// Answers new tokens for a refresh token, which is spent by that; throws
	/// [OAuthRefusal] for one that is wrong, spent
	/// or late, or another program's.
	synchronized Issued refresh(String token, String clientId) {
		Refresh refresh = this.refreshes.remove(token);
		if (refresh == null || !refresh.clientId().equals(clientId)) {
			throw OAuthRefusal.invalidGrant("The refresh token is not known, or was used before");
		}
		if (this.clock.instant().isAfter(refresh.signedInAt().plus(this.properties.refreshLifetime()))) {
			throw OAuthRefusal.invalidGrant("The refresh token has expired: sign in anew");
		}
		return issue(refresh);
	}

	/// Answers what an access token allows; throws [OAuthRefusal] for one that is not
	/// known or past its time.
	synchronized Access require(String token) {
		Access access = this.accesses.get(token);
		if (access == null) {
			throw OAuthRefusal.invalidToken();
		}
		if (!this.clock.instant().isBefore(access.expiresAt())) {
			throw OAuthRefusal.expiredToken();
		}
		return access;
	}

	private Issued issue(Refresh refresh) {
		String access = this.tokens.next();
		String again = this.tokens.next();
		this.accesses.put(access, new Access(refresh.commander(), refresh.allowsCapi(),
				this.clock.instant().plus(this.properties.accessLifetime())));
		this.refreshes.put(again, refresh);
		return new Issued(access, again, this.properties.accessLifetime().toSeconds());
	}

	private static <V> Map<String, V> bounded() {
		return new LinkedHashMap<>() {
			@Override
			protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
				return size() > BOUND;
			}
		};
	}

	/// A code that waits to be exchanged.
	private record Pending(SignInRequest request, Commander commander, Instant at) {
	}

	/// The right to new access tokens.
	private record Refresh(String clientId, Commander commander, boolean allowsCapi, Instant signedInAt) {
	}

	/// What an access token allows.
	///
	/// @param commander whose it is
	/// @param allowsCapi whether the Companion API takes it
	/// @param expiresAt from when on it is refused
	record Access(Commander commander, boolean allowsCapi, Instant expiresAt) {
	}

	/// A pair of tokens.
	///
	/// @param accessToken for the Companion API
	/// @param refreshToken for the next pair
	/// @param expiresInSeconds how long the access token lasts
	record Issued(String accessToken, String refreshToken, long expiresInSeconds) {
	}

}
