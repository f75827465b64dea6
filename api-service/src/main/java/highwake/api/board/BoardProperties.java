package highwake.api.board;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the board follows the files.
///
/// @param poll how often the files are asked whether they have changed
/// @param retry how long to wait after a file could not be read
@ConfigurationProperties("highwake.board")
record BoardProperties(@DefaultValue("100ms") Duration poll, @DefaultValue("1s") Duration retry) {

	BoardProperties {
		if (!poll.isPositive() || !retry.isPositive()) {
			throw new IllegalArgumentException(
					"highwake.board.poll and highwake.board.retry must be longer than nothing");
		}
	}

}
