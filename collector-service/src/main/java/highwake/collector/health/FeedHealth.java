package highwake.collector.health;

import java.util.Map;

import highwake.collector.applying.ApplyingThread;
import highwake.collector.intake.Intake;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Health `feed`: up while frames reach the log and the files. The relay's silence is a detail, not an illness: nobody
/// here can mend it.
@Profile("!tasks")
@Component("feed")
class FeedHealth implements HealthIndicator {

	private final Intake intake;

	private final ApplyingThread applying;

	private final Keeping keeping;

	FeedHealth(Intake intake, ApplyingThread applying, Keeping keeping) {
		this.keeping = keeping;
		this.intake = intake;
		this.applying = applying;
	}

	@Override
	public Health health() {
		@Nullable String problem = (this.intake.problem() != null) ? this.intake.problem() : this.applying.problem();
		Health.Builder health = (problem == null) ? Health.up() : Health.down().withDetail("problem", problem);
		return health
			.withDetails(Map.of("connected", this.intake.isConnected(), "lead", this.applying.isLead(), "received",
					this.intake.counters().received(), "dropped", this.intake.counters().dropped()))
			.withDetail("upkeep", this.keeping.state())
			.build();
	}

}
