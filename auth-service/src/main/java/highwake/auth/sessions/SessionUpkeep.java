package highwake.auth.sessions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes sessions that have ended. They count for nothing from the moment they end; this keeps the file small.
@Component
class SessionUpkeep {

	private static final Logger log = LoggerFactory.getLogger(SessionUpkeep.class);

	private final Sessions sessions;

	SessionUpkeep(Sessions sessions) {
		this.sessions = sessions;
	}

	@Scheduled(initialDelayString = "PT30S", fixedDelayString = "${highwake.auth.sessions.upkeep:10m}")
	void round() {
		int deleted = this.sessions.deleteEnded();
		log.debug("Deleted {} sessions that had ended", deleted);
	}

}
