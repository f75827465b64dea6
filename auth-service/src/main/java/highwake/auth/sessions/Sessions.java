package highwake.auth.sessions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import highwake.auth.commanders.Commander;
import highwake.auth.commanders.Commanders;
import highwake.auth.tokens.TokenVault;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All sessions. What a request reads, it reads without a transaction, and so without the file's write lock.
@Component
public class Sessions {

	private final JdbcAggregateOperations aggregates;

	private final JdbcClient jdbc;

	private final Commanders commanders;

	private final TokenVault vault;

	private final SessionProperties limits;

	private final InstantSource clock;

	Sessions(JdbcAggregateOperations aggregates, JdbcClient jdbc, Commanders commanders, TokenVault vault,
			SessionProperties limits, InstantSource clock) {
		this.aggregates = aggregates;
		this.jdbc = jdbc;
		this.commanders = commanders;
		this.vault = vault;
		this.limits = limits;
		this.clock = clock;
	}

	/// Begins a session for a commander and answers the token for the browser's cookie.
	/// The token is always new, and
	/// the session that the same browser had before ends: nobody can hand a browser a
	/// session to sign in on. Called
	/// inside a transaction.
	public SessionToken begin(Commander commander, @Nullable SessionToken before) {
		if (before != null) {
			end(before);
		}
		SessionToken token = SessionToken.random();
		this.aggregates.insert(Session.begin(token, commander.commanderId(), now(), this.limits));
		this.jdbc
			.sql("""
					delete from session where session_id in (
						select session_id from session where commander_id = :commander order by seen_at desc limit -1 offset :most)
					""")
			.param("commander", commander.commanderId())
			.param("most", this.limits.perCommander())
			.update();
		return token;
	}

	/// Answers whose live session a token stands for.
	Optional<Commander> find(SessionToken token) {
		return live(token).flatMap((session) -> this.commanders.find(session.commanderId()));
	}

	/// Tells whether the use of a token's session is worth writing down.
	boolean isDue(SessionToken token) {
		return live(token).filter((session) -> session.isDue(now(), this.limits)).isPresent();
	}

	/// Writes down that a token's session was used, if it still lives.
	@Transactional
	void seen(SessionToken token) {
		live(token).ifPresent((session) -> this.aggregates.update(session.seen(now(), this.limits)));
	}

	/// Ends the session that a token stands for, at once; with a commander's last live
	/// session go the tokens.
	@Transactional
	public void end(SessionToken token) {
		this.jdbc.sql("delete from session where session_id = :id returning commander_id")
			.param("id", token.hash())
			.query(Long.class)
			.list()
			.forEach(this::forgetTokensUnlessSignedIn);
	}

	/// Deletes sessions that have ended, at most a batch of them, and what nobody needs
	/// after them; answers how many.
	@Transactional
	int deleteEnded() {
		List<Long> commanderIds = this.jdbc.sql("""
				delete from session where session_id in (
					select session_id from session where expires_at <= :now order by expires_at limit :batch)
				returning commander_id
				""")
			.param("now", this.clock.millis())
			.param("batch", this.limits.upkeepBatch())
			.query(Long.class)
			.list();
		commanderIds.stream().distinct().forEach(this::forgetTokensUnlessSignedIn);
		this.commanders.forget(now().minus(this.limits.forgetAfter()), this.limits.upkeepBatch());
		return commanderIds.size();
	}

	private void forgetTokensUnlessSignedIn(long commanderId) {
		boolean signedIn = this.jdbc
			.sql("select exists (select 1 from session where commander_id = :commander and expires_at > :now)")
			.param("commander", commanderId)
			.param("now", this.clock.millis())
			.query(Boolean.class)
			.single();
		if (!signedIn) {
			this.vault.forget(commanderId);
		}
	}

	private Optional<Session> live(SessionToken token) {
		return Optional.ofNullable(this.aggregates.findById(token.hash(), Session.class))
			.filter((session) -> session.isLive(now()));
	}

	private Instant now() {
		return Instant.ofEpochMilli(this.clock.millis());
	}

}
