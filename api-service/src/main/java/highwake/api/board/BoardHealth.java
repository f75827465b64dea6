package highwake.api.board;

import java.util.Optional;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// How the board is. Up once it is loaded, whatever its age: an old board still answers, and says how old it is.
@Component("board")
class BoardHealth implements HealthIndicator {

	private final Boards boards;

	private final BoardFollower follower;

	BoardHealth(Boards boards, BoardFollower follower) {
		this.boards = boards;
		this.follower = follower;
	}

	@Override
	public Health health() {
		Optional<Board> loaded = this.boards.find();
		Health.Builder health = loaded.isPresent() ? Health.up() : Health.outOfService();
		health.withDetail("loaded", loaded.isPresent())
			.withDetail("galaxy.db", this.follower.galaxyState())
			.withDetail("market.db", this.follower.marketState())
			.withDetail("failures", this.follower.failures());
		this.follower.trouble().ifPresent((trouble) -> health.withDetail("trouble", trouble));
		loaded.ifPresent((board) -> details(health, board));
		return health.build();
	}

	private void details(Health.Builder health, Board board) {
		health.withDetail("ageMillis", this.boards.age().toMillis())
			.withDetail("galaxyChange", board.version().galaxy().change())
			.withDetail("marketChange", board.version().market().change())
			.withDetail("offers", board.offerCount())
			.withDetail("markets", board.stations().markets())
			.withDetail("stations", board.stations().size())
			.withDetail("systems", board.systems().size());
	}

}
