package highwake.collector.health;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

import highwake.collector.applying.ApplyingThread;
import highwake.collector.applying.FileProgress;
import highwake.collector.intake.Counters;
import highwake.collector.intake.Intake;
import highwake.collector.log.FeedLog;
import highwake.collector.projections.Progress;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// `/actuator/feed`: the collector in numbers.
@Profile("!tasks")
@Component
@Endpoint(id = "feed")
class FeedEndpoint {

	private final Intake intake;

	private final ApplyingThread applying;

	private final FeedLog log;

	private final Keeping keeping;

	private final InstantSource clock = InstantSource.system();

	FeedEndpoint(Intake intake, ApplyingThread applying, FeedLog log, Keeping keeping) {
		this.intake = intake;
		this.applying = applying;
		this.log = log;
		this.keeping = keeping;
	}

	@ReadOperation
	Feed feed() {
		Counters counters = this.intake.counters();
		Map<String, FileState> files = new LinkedHashMap<>();
		long newest = 0;
		long applied = Long.MAX_VALUE;
		for (FileProgress file : this.applying.progress()) {
			Progress progress = file.progress();
			files.put(file.file().fileName(), FileState.of(progress));
			newest = Math.max(newest, progress.newestGatewayAt());
			applied = Math.min(applied, progress.appliedSeq());
		}
		long last = counters.lastReceivedAt();
		return new Feed(counters.received(), counters.appended(), counters.duplicate(), counters.refused(),
				counters.dropped(), files.isEmpty() ? null : this.log.countAfter(applied), this.applying.isLead(),
				this.intake.isSubscribed(), this.intake.isConnected(), (last > 0) ? this.clock.millis() - last : null,
				(newest > 0) ? Instant.ofEpochMilli(newest) : null, files, this.keeping.state());
	}

	/// @param waiting frames of the log that are not applied yet; null while another
	/// process holds the lead
	/// @param silentMillis since the last frame; null before the first
	/// @param newestGatewayAt the newest gateway time of anything applied
	record Feed(long received, long appended, long duplicate, long refused, long dropped, @Nullable Long waiting,
			boolean lead, boolean subscribed, boolean connected, @Nullable Long silentMillis,
			@Nullable Instant newestGatewayAt, Map<String, FileState> files, Keeping.State upkeep) {

	}

	/// Where one file stands.
	record FileState(long appliedSeq, long applied, long ignored, long rejected, long change, String epoch) {

		static FileState of(Progress progress) {
			return new FileState(progress.appliedSeq(), progress.framesApplied(), progress.framesIgnored(),
					progress.framesRejected(), progress.change(), progress.epoch());
		}

	}

}
