package highwake.auth.sessions;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// One device that a commander is signed in on.
///
/// @param sessionId the hash of the cookie
/// @param commanderId whose it is
/// @param signedInAt when it began
/// @param seenAt when it was last used, as exactly as it is written down
/// @param expiresAt when it ends if it is not used again
@Table("session")
record Session(@Id String sessionId, long commanderId, Instant signedInAt, Instant seenAt, Instant expiresAt) {

	/// Answers a session that begins.
	static Session begin(SessionToken token, long commanderId, Instant now, SessionProperties limits) {
		return new Session(token.hash(), commanderId, now, now, now.plus(limits.idle()));
	}

	/// Tells whether it has not ended yet.
	boolean isLive(Instant now) {
		return now.isBefore(this.expiresAt);
	}

	/// Tells whether its use is worth writing down.
	boolean isDue(Instant now, SessionProperties limits) {
		return !now.isBefore(this.seenAt.plus(limits.renewal())) && seen(now, limits).expiresAt.isAfter(this.expiresAt);
	}

	/// Answers the session after it was used: it slides, up to its longest life.
	Session seen(Instant now, SessionProperties limits) {
		Instant slid = now.plus(limits.idle());
		Instant last = this.signedInAt.plus(limits.longest());
		return new Session(this.sessionId, this.commanderId, this.signedInAt, now, slid.isBefore(last) ? slid : last);
	}

}
