package highwake.collector.health;

import java.util.List;
import java.util.function.ToDoubleFunction;

import highwake.collector.applying.ApplyingThread;
import highwake.collector.applying.FileProgress;
import highwake.collector.intake.Counters;
import highwake.collector.intake.Intake;
import highwake.store.StoreFile;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The collector's counters for Prometheus: `highwake_frames_total` by what became of them in this process, and
/// `highwake_file_applied_seq` by file.
@Profile("!tasks")
@Component
class FeedMetrics implements MeterBinder {

	private final Intake intake;

	private final ApplyingThread applying;

	FeedMetrics(Intake intake, ApplyingThread applying) {
		this.intake = intake;
		this.applying = applying;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		counter(registry, "received", Counters::received);
		counter(registry, "appended", Counters::appended);
		counter(registry, "duplicate", Counters::duplicate);
		counter(registry, "refused", Counters::refused);
		counter(registry, "dropped", Counters::dropped);
		for (StoreFile file : List.of(StoreFile.GALAXY, StoreFile.MARKET, StoreFile.HISTORY)) {
			registry.gauge("highwake.file.applied.seq", Tags.of("file", file.fileName()), this.applying,
					(thread) -> appliedSeq(thread, file));
		}
	}

	private void counter(MeterRegistry registry, String outcome, ToDoubleFunction<Counters> count) {
		FunctionCounter.builder("highwake.frames", this.intake.counters(), count)
			.tag("outcome", outcome)
			.register(registry);
	}

	private static double appliedSeq(ApplyingThread thread, StoreFile file) {
		return thread.progress()
			.stream()
			.filter((one) -> one.file() == file)
			.mapToDouble((one) -> one.progress().appliedSeq())
			.findFirst()
			.orElse(Double.NaN);
	}

}
