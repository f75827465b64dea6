package highwake.collector.applying;

import java.time.Duration;

import highwake.collector.readings.Unversioned;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How frames are applied: settings `highwake.collector.applying.*`.
///
/// @param unversioned what counts of frames that name no galaxy
/// @param pause how long to wait at the end of the log, and for the lead, before looking again
/// @param pauseAfterFailure how long to wait after a file could not be written
@ConfigurationProperties("highwake.collector.applying")
public record ApplyingProperties(@DefaultValue("positions") Unversioned unversioned,
		@DefaultValue("25ms") Duration pause, @DefaultValue("1s") Duration pauseAfterFailure) {

	public ApplyingProperties {
		if (!pause.isPositive() || !pauseAfterFailure.isPositive()) {
			throw new IllegalArgumentException("pause and pause-after-failure are positive");
		}
	}

}
