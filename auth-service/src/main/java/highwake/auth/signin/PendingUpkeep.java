package highwake.auth.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes sign-ins that never came back.
@Component
class PendingUpkeep {

	private static final Logger log = LoggerFactory.getLogger(PendingUpkeep.class);

	private final PendingSignIns pending;

	PendingUpkeep(PendingSignIns pending) {
		this.pending = pending;
	}

	@Scheduled(initialDelayString = "PT30S", fixedDelayString = "${highwake.auth.pending.lifetime:10m}")
	void round() {
		int deleted = this.pending.deleteExpired();
		log.debug("Deleted {} sign-ins that never came back", deleted);
	}

}
