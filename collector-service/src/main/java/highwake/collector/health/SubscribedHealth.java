package highwake.collector.health;

import highwake.collector.intake.Intake;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Health `subscribed`, the whole of readiness: the log is open (or the program would not have started) and the
/// subscription is made. Neither the relay's silence nor the lead counts, or an overlap of two collectors would wait for
/// itself.
@Profile("!tasks")
@Component("subscribed")
class SubscribedHealth implements HealthIndicator {

	private final Intake intake;

	SubscribedHealth(Intake intake) {
		this.intake = intake;
	}

	@Override
	public Health health() {
		return this.intake.isSubscribed() ? Health.up().build() : Health.down().build();
	}

}
