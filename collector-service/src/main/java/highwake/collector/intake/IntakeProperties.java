package highwake.collector.intake;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What is listened to, and how patiently: settings `highwake.collector.*`.
///
/// @param eddn the relay, `tcp://host:port`
/// @param silenceLimit after so long without a frame the connection counts as dead and is made anew
/// @param largestFrame a larger frame is refused; the largest seen have 13 kB
/// @param backlog how much may wait for a log that cannot be written before frames are dropped; while it can be, an
/// eighth of it, and up to 1,000 frames more in the socket
@ConfigurationProperties("highwake.collector")
public record IntakeProperties(@DefaultValue("tcp://eddn.edcd.io:9500") URI eddn,
		@DefaultValue("60s") Duration silenceLimit, @DefaultValue("2MB") DataSize largestFrame,
		@DefaultValue("32MB") DataSize backlog) {

	public IntakeProperties {
		if (!"tcp".equals(eddn.getScheme()) || eddn.getHost() == null || eddn.getPort() < 1) {
			throw new IllegalArgumentException("highwake.collector.eddn is tcp://host:port, not " + eddn);
		}
		if (!silenceLimit.isPositive()) {
			throw new IllegalArgumentException("highwake.collector.silence-limit is positive, not " + silenceLimit);
		}
		if (largestFrame.toBytes() < 1 || backlog.compareTo(largestFrame) < 0) {
			throw new IllegalArgumentException(
					"highwake.collector.largest-frame is positive, and backlog is no smaller than it");
		}
	}

}
