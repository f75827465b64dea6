package highwake.api.board;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/// The board's figures for Prometheus.
@Component
class BoardMeters implements MeterBinder {

	private final Boards boards;

	private final BoardFollower follower;

	BoardMeters(Boards boards, BoardFollower follower) {
		this.boards = boards;
		this.follower = follower;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("highwake.board.age", this.boards, (boards) -> boards.age().toMillis() / 1000.0)
			.baseUnit("seconds")
			.description("How long ago the board was last known to say what the files say")
			.register(registry);
		Gauge
			.builder("highwake.board.offers", this.boards,
					(boards) -> boards.find().map((board) -> (double) board.offerCount()).orElse(0.0))
			.register(registry);
		Gauge.builder("highwake.board.failures", this.follower, BoardFollower::failures).register(registry);
	}

}
