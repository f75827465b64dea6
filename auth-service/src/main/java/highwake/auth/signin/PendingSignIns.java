package highwake.auth.signin;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;

import highwake.auth.sessions.SessionToken;
import highwake.auth.tokens.Sealed;
import highwake.auth.tokens.Sealer;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All sign-ins on their way. They lie in the file and not in memory, so that one that leaves from this release may come
/// back to the next.
///
/// One is found only with both its state and the browser that left with it, and only once. When there are too many, the
/// oldest go: to push a person's sign-in out, someone would have to begin as many within the time that person needs,
/// while refusing new ones would lock everybody out with a sixtieth of the effort.
@Component
class PendingSignIns {

	private final JdbcClient jdbc;

	private final Sealer sealer;

	private final PendingProperties limits;

	private final InstantSource clock;

	PendingSignIns(JdbcClient jdbc, Sealer sealer, PendingProperties limits, InstantSource clock) {
		this.jdbc = jdbc;
		this.sealer = sealer;
		this.limits = limits;
		this.clock = clock;
	}

	/// Takes note of a sign-in that leaves from a browser.
	@Transactional
	void add(SessionToken browser, PendingSignIn signIn) {
		String stateHash = SessionToken.hash(signIn.state());
		Sealed verifier = this.sealer.seal(signIn.verifier().getBytes(StandardCharsets.US_ASCII), owner(stateHash));
		this.jdbc.sql("""
				insert into pending_sign_in (state_hash, browser_hash, key_id, sealed_verifier, return_to, expires_at)
				values (:state, :browser, :key, :verifier, :returnTo, :expires)
				""")
			.param("state", stateHash)
			.param("browser", browser.hash())
			.param("key", verifier.keyId())
			.param("verifier", verifier.text())
			.param("returnTo", signIn.returnTo().path())
			.param("expires", this.clock.instant().plus(this.limits.lifetime()).toEpochMilli())
			.update();
		dropOldest();
	}

	/// Answers the sign-in with this state that left from this browser, and leaves it
	/// pending.
	Optional<PendingSignIn> find(SessionToken browser, String state) {
		return this.jdbc.sql("""
				select key_id, sealed_verifier, return_to from pending_sign_in
				where state_hash = :state and browser_hash = :browser and expires_at > :now
				""")
			.param("state", SessionToken.hash(state))
			.param("browser", browser.hash())
			.param("now", this.clock.millis())
			.query(row(state))
			.optional()
			.flatMap((signIn) -> signIn);
	}

	/// Answers the sign-in with this state that left from this browser; nobody gets it
	/// again.
	Optional<PendingSignIn> take(SessionToken browser, String state) {
		return this.jdbc.sql("""
				delete from pending_sign_in where state_hash = :state and browser_hash = :browser and expires_at > :now
				returning key_id, sealed_verifier, return_to
				""")
			.param("state", SessionToken.hash(state))
			.param("browser", browser.hash())
			.param("now", this.clock.millis())
			.query(row(state))
			.list()
			.stream()
			.findFirst()
			.flatMap((signIn) -> signIn);
	}

	/// Tells whether any other sign-in that left from this browser may still come back.
	boolean has(SessionToken browser) {
		return this.jdbc
			.sql("select exists (select 1 from pending_sign_in where browser_hash = :browser and expires_at > :now)")
			.param("browser", browser.hash())
			.param("now", this.clock.millis())
			.query(Boolean.class)
			.single();
	}

	/// Deletes those that took too long; answers how many. There are never more than the
	/// file may hold of them.
	int deleteExpired() {
		return this.jdbc.sql("delete from pending_sign_in where expires_at <= :now")
			.param("now", this.clock.millis())
			.update();
	}

	private void dropOldest() {
		this.jdbc.sql("""
				delete from pending_sign_in where state_hash in (
					select state_hash from pending_sign_in order by expires_at desc limit -1 offset :most)
				""").param("most", this.limits.most()).update();
	}

	private RowMapper<Optional<PendingSignIn>> row(String state) {
		return (row, _) -> {
			Sealed verifier = new Sealed(row.getString("key_id"), row.getString("sealed_verifier"));
			ReturnPath returnTo = ReturnPath.of(row.getString("return_to"));
			return this.sealer.open(verifier, owner(SessionToken.hash(state)))
				.map((bytes) -> new PendingSignIn(state, new String(bytes, StandardCharsets.US_ASCII), returnTo));
		};
	}

	private static String owner(String stateHash) {
		return "pending " + stateHash;
	}

}
