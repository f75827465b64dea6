package highwake.auth.tokens;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Readiness's word on the key: up once it is loaded, or where none is asked for because sign-in is off. A key that is
/// missing or wrong lets nothing start in the first place.
@Component("keys")
class KeysHealth implements HealthIndicator {

	private final Sealer sealer;

	KeysHealth(Sealer sealer) {
		this.sealer = sealer;
	}

	@Override
	public Health health() {
		return Health.up().withDetail("key", this.sealer.isReady() ? "loaded" : "none, sign-in is off").build();
	}

}
