package highwake.auth.tokens;

import java.time.InstantSource;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The commanders' tokens, one set for each commander however many devices, sealed in the file.
@Component
public class TokenVault {

	private final JdbcClient jdbc;

	private final Sealer sealer;

	private final JsonMapper json;

	private final InstantSource clock;

	TokenVault(JdbcClient jdbc, Sealer sealer, JsonMapper json, InstantSource clock) {
		this.jdbc = jdbc;
		this.sealer = sealer;
		this.json = json;
		this.clock = clock;
	}

	/// Keeps a commander's newest tokens instead of those before.
	public void put(long commanderId, FrontierTokens tokens) {
		Sealed sealed = this.sealer.seal(this.json.writeValueAsBytes(tokens), owner(commanderId));
		this.jdbc
			.sql("""
					insert into tokens (commander_id, key_id, sealed, stored_at) values (:commander, :key, :sealed, :now)
					on conflict do update set key_id = excluded.key_id, sealed = excluded.sealed, stored_at = excluded.stored_at
					""")
			.param("commander", commanderId)
			.param("key", sealed.keyId())
			.param("sealed", sealed.text())
			.param("now", this.clock.millis())
			.update();
	}

	/// Answers a commander's tokens; empty where there are none, or none that this key
	/// opens.
	public Optional<FrontierTokens> find(long commanderId) {
		return this.jdbc.sql("select key_id, sealed from tokens where commander_id = :commander")
			.param("commander", commanderId)
			.query((row, _) -> new Sealed(row.getString("key_id"), row.getString("sealed")))
			.optional()
			.flatMap((sealed) -> this.sealer.open(sealed, owner(commanderId)))
			.map((bytes) -> this.json.readValue(bytes, FrontierTokens.class));
	}

	/// Deletes a commander's tokens.
	public void forget(long commanderId) {
		this.jdbc.sql("delete from tokens where commander_id = :commander").param("commander", commanderId).update();
	}

	private static String owner(long commanderId) {
		return "commander " + commanderId;
	}

}
