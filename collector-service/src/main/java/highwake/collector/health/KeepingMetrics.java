package highwake.collector.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

import highwake.store.StoreFile;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// How well the files are kept, for Prometheus: `highwake_backup_age_seconds`, `highwake_upkeep_age_seconds`,
/// `highwake_log_age_seconds` (of the log's oldest frame), each NaN where there is none; `highwake_wal_bytes` by file;
/// `highwake_log_gaps`.
@Profile("!tasks")
@Component
class KeepingMetrics implements MeterBinder {

	private final Keeping keeping;

	private final InstantSource clock = InstantSource.system();

	KeepingMetrics(Keeping keeping) {
		this.keeping = keeping;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		age(registry, "highwake.backup.age", Keeping::newestBackupAt);
		age(registry, "highwake.upkeep.age", Keeping::lastUpkeepAt);
		age(registry, "highwake.log.age", Keeping::oldestFrameAt);
		Gauge.builder("highwake.log.gaps", this.keeping, Keeping::gaps).register(registry);
		for (StoreFile file : StoreFile.values()) {
			Gauge.builder("highwake.wal", this.keeping, (keeping) -> keeping.walBytes(file))
				.tag("file", file.fileName())
				.baseUnit("bytes")
				.register(registry);
		}
	}

	private void age(MeterRegistry registry, String name, Function<Keeping, @Nullable Instant> since) {
		Gauge.builder(name, this.keeping, (keeping) -> seconds(since.apply(keeping)))
			.baseUnit("seconds")
			.register(registry);
	}

	private double seconds(@Nullable Instant since) {
		return (since != null) ? Duration.between(since, this.clock.instant()).toSeconds() : Double.NaN;
	}

}
