package highwake.simulators.relay;

import java.nio.file.Files;
import java.nio.file.Path;

import highwake.simulators.eddn.FrameFile;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the relay and its broadcast together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelayProperties.class)
class RelayConfiguration {

	@Bean
	Relay relay(RelayProperties properties) {
		return Relay.bind(properties.eddn());
	}

	@Bean
	Broadcast broadcast(Relay relay, RelayProperties properties) {
		Broadcast broadcast = new Broadcast(relay, sources(properties), properties.pace());
		if (!properties.isNone() && !properties.isGalaxy()) {
			broadcast.start();
		}
		return broadcast;
	}

	static Broadcast.Sources sources(RelayProperties properties) {
		Path file = Path.of(properties.source());
		if (!properties.isNone() && !properties.isGalaxy() && !Files.isReadable(file)) {
			throw new IllegalArgumentException("There is no file of frames at " + file.toAbsolutePath());
		}
		return () -> FrameFile.open(file);
	}

}
