package highwake.auth.commanders;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All commanders.
@Component
public class Commanders {

	private final JdbcAggregateOperations aggregates;

	private final JdbcClient jdbc;

	Commanders(JdbcAggregateOperations aggregates, JdbcClient jdbc) {
		this.aggregates = aggregates;
		this.jdbc = jdbc;
	}

	/// Answers the commander with Frontier's id.
	public Optional<Commander> find(long commanderId) {
		return Optional.ofNullable(this.aggregates.findById(commanderId, Commander.class));
	}

	/// Takes note that a commander signed in. Called inside a transaction.
	public Commander signedIn(long commanderId, String name, Instant now) {
		return find(commanderId).map((known) -> this.aggregates.update(known.signedIn(name, now)))
			.orElseGet(() -> this.aggregates.insert(new Commander(commanderId, name, now, now)));
	}

	/// Forgets commanders who are signed in nowhere and did not sign in since then, at
	/// most so many.
	public void forget(Instant notSince, int most) {
		this.jdbc.sql("""
				delete from commander where commander_id in (
					select commander_id from commander where signed_in_at < :since
						and not exists (select 1 from session where session.commander_id = commander.commander_id)
					limit :most)
				""").param("since", notSince.toEpochMilli()).param("most", most).update();
	}

}
