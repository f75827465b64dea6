package highwake.api.live;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The stream of market reports.
///
/// @param pace the least time between two events; what comes faster waits, and what waits too long is left out
/// @param heartbeat how often a quiet stream says that it is alive
/// @param streams how many there may be at once
/// @param streamsPerAddress how many of one client address, or network of 64 bits
@ConfigurationProperties("highwake.live")
record LiveProperties(@DefaultValue("200ms") Duration pace, @DefaultValue("15s") Duration heartbeat,
		@DefaultValue("2000") int streams, @DefaultValue("50") int streamsPerAddress) {

	LiveProperties {
		if (!pace.isPositive() || !heartbeat.isPositive()) {
			throw new IllegalArgumentException(
					"highwake.live.pace and highwake.live.heartbeat must be longer than nothing");
		}
		if (streams < 1) {
			throw new IllegalArgumentException("highwake.live.streams must be at least 1, not " + streams);
		}
		if (streamsPerAddress < 1) {
			throw new IllegalArgumentException(
					"highwake.live.streams-per-address must be at least 1, not " + streamsPerAddress);
		}
	}

}
