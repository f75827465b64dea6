package highwake.collector.upkeep;

import java.sql.SQLException;
import java.time.Duration;

import highwake.collector.projections.ProjectedFile;
import highwake.collector.tasks.BetweenGroups;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;

/// Goes round the files, some hundred rows at a time, and lets each forget what is beyond its horizon. A round takes some
/// minutes.
final class Forgetting implements BetweenGroups {

	private static final Duration EVERY = Duration.ofMillis(500);

	private long stepAt = System.nanoTime();

	@Override
	public Step step(LeadContext context) throws SQLException {
		if (System.nanoTime() - this.stepAt < 0) {
			return Step.WAITING;
		}
		this.stepAt = System.nanoTime() + EVERY.toNanos();
		for (ProjectedFile file : context.files()) {
			file.forgetSome();
		}
		return Step.WAITING;
	}

}
