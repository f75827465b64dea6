package highwake.collector.applying;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import highwake.collector.tasks.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Waits until the spool is empty, in a process that has no other work. Its exit code: 0 when it is, 1 when something
/// keeps it from working, 3 when another process holds the lead and will do the tasks.
@Profile("tasks")
@Component
class TasksAlone implements ApplicationRunner, ExitCodeGenerator {

	private static final Logger logger = LoggerFactory.getLogger(TasksAlone.class);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration LOOK = Duration.ofMillis(50);

	private final ApplyingThread applying;

	private final Tasks tasks;

	private volatile int exitCode;

	TasksAlone(ApplyingThread applying, Tasks tasks) {
		this.applying = applying;
		this.tasks = tasks;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		long wellAt = System.nanoTime();
		while (!this.tasks.isIdle()) {
			boolean isWell = this.applying.isLead() && this.applying.problem() == null;
			wellAt = isWell ? System.nanoTime() : wellAt;
			if (System.nanoTime() - wellAt > PATIENCE.toNanos()) {
				giveUp();
				return;
			}
			LockSupport.parkNanos(LOOK.toNanos());
		}
	}

	private void giveUp() {
		if (this.applying.isLead()) {
			logger.error("The tasks cannot be done: {}", this.applying.problem());
			this.exitCode = 1;
		}
		else {
			logger.info("Another process holds the lead, and will do the tasks");
			this.exitCode = 3;
		}
	}

	/// Spring's name for it.
	@Override
	public int getExitCode() {
		return this.exitCode;
	}

}
