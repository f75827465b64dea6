package highwake.website.status;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import highwake.website.api.Api;
import highwake.website.api.ApiAway;
import highwake.website.api.Inquiry;
import highwake.website.api.Question;
import highwake.website.api.Visitor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/// How the programs are. They are asked by way of the gateway's internal site, each by two questions, and at most every two
/// seconds however many people look: one asks while the others wait. Safe for use by many threads.
@Component
class Programs {

	private static final Duration KEPT = Duration.ofSeconds(2);

	private static final List<Task> TASKS = List.of(new Task("collector", "hears EDDN and writes it down"),
			new Task("api", "answers questions"), new Task("auth", "knows commanders who sign in"),
			new Task("website", "makes these pages"));

	private final Api api;

	private final InstantSource clock;

	private final ReentrantLock asking = new ReentrantLock();

	private Known known = new Known(Instant.EPOCH, List.of());

	Programs(Api api, InstantSource clock) {
		this.api = api;
		this.clock = clock;
	}

	/// What a program is for.
	private record Task(String name, String words) {
	}

	private record Known(Instant at, List<Program> programs) {
	}

	/// What `/actuator/health/readiness` tells, as far as the page reads it.
	private record Health(String status) {
	}

	/// What `/actuator/info` tells, as far as the page reads it.
	private record About(@Nullable String release) {
	}

	/// Lists them in the order in which data go through them. One that does not answer is
	/// told as such.
	List<Program> all(Visitor visitor) {
		this.asking.lock();
		try {
			if (isOld(this.known)) {
				List<Program> programs = ask(visitor);
				this.known = new Known(this.clock.instant(), programs); // asking may take
																		// longer than it
																		// is kept
			}
			return this.known.programs();
		}
		finally {
			this.asking.unlock();
		}
	}

	/// A clock that was set back makes it old too.
	private boolean isOld(Known known) {
		return Duration.between(known.at(), this.clock.instant()).abs().compareTo(KEPT) >= 0;
	}

	private List<Program> ask(Visitor visitor) {
		List<Inquiry<Program>> asked = TASKS.stream()
			.map((task) -> Inquiry.start(() -> program(visitor, task)))
			.toList();
		return asked.stream().map(Inquiry::answer).toList();
	}

	private Program program(Visitor visitor, Task task) {
		Health health = find(visitor, Question.of("/actuator/{program}/health/readiness", task.name()), Health.class);
		About about = find(visitor, Question.of("/actuator/{program}/info", task.name()), About.class);
		return new Program(task.name(), task.words(), health != null && health.status().equals("UP"),
				(about != null) ? about.release() : null);
	}

	private <T> @Nullable T find(Visitor visitor, Question question, Class<T> type) {
		try {
			return this.api.find(visitor, question, type).orElse(null);
		}
		catch (ApiAway ex) {
			return null;
		}
	}

}
