package highwake.simulators.relay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import highwake.simulators.eddn.FrameFile;
import highwake.simulators.traffic.TickingClock;
import highwake.simulators.traffic.Traffic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the relay and its broadcast together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelayProperties.class)
class RelayConfiguration {

	private static final Duration BETWEEN_FRAMES = Duration.ofMillis(100);

	@Bean
	Relay relay(RelayProperties properties) {
		return Relay.bind(properties.eddn());
	}

	@Bean
	Broadcast broadcast(Relay relay, RelayProperties properties) {
		Broadcast broadcast = new Broadcast(relay, sources(properties), properties.pace());
		if (!properties.isNone()) {
			broadcast.start();
		}
		return broadcast;
	}

	static Broadcast.Sources sources(RelayProperties properties) {
		if (properties.isGalaxy()) {
			return () -> new Traffic(properties.seed(), clock(properties.pace()));
		}
		Path file = Path.of(properties.source());
		if (!properties.isNone() && !Files.isReadable(file)) {
			throw new IllegalArgumentException("There is no file of frames at " + file.toAbsolutePath());
		}
		return () -> FrameFile.open(file);
	}

	/// Frames that go out as fast as they are taken would all have one time: there the
	/// galaxy's own clock goes on by a tenth of a second a frame, as the real relay's
	/// frames do.
	private static InstantSource clock(Pace pace) {
		return (pace instanceof Pace.Max) ? new TickingClock(Instant.now(), BETWEEN_FRAMES) : InstantSource.system();
	}

}
