package highwake.collector.upkeep;

import java.time.DayOfWeek;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How the files are looked after: settings `highwake.collector.upkeep.*`.
///
/// @param weekly whether it is done every week
/// @param day the day on which it is done; the game is down on Thursdays
/// @param hour the hour from which it is done, UTC
/// @param logKept for how long frames stay in the feed log at least; zero for ever
/// @param walLimit a larger WAL is emptied, against readers if need be
@ConfigurationProperties("highwake.collector.upkeep")
public record UpkeepProperties(@DefaultValue("true") boolean weekly, @DefaultValue("thursday") DayOfWeek day,
		@DefaultValue("7") int hour, @DefaultValue("3d") Duration logKept, @DefaultValue("64MB") DataSize walLimit) {

	public UpkeepProperties {
		if (hour < 0 || hour > 23) {
			throw new IllegalArgumentException("highwake.collector.upkeep.hour is 0 to 23, not " + hour);
		}
		if (logKept.isNegative()) {
			throw new IllegalArgumentException("highwake.collector.upkeep.log-kept is not negative: " + logKept);
		}
		if (walLimit.toMegabytes() < 8) {
			throw new IllegalArgumentException("highwake.collector.upkeep.wal-limit is 8MB at least, not " + walLimit);
		}
	}

}
