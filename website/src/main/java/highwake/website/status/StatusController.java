package highwake.website.status;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import highwake.website.api.Api;
import highwake.website.api.ApiAway;
import highwake.website.api.Inquiry;
import highwake.website.api.Question;
import highwake.website.api.Visitor;
import highwake.website.figures.Age;
import highwake.website.pages.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Asks every program how it is, by way of the gateway's internal site: what the operator sees and what visitors see is one
/// answer. A program that does not answer is a line of the page, never its failure.
@Controller
class StatusController {

	private static final List<Task> TASKS = List.of(new Task("collector", "hears EDDN and writes it down"),
			new Task("api", "answers questions"), new Task("auth", "knows commanders who sign in"),
			new Task("website", "makes these pages"));

	private final Api api;

	private final InstantSource clock;

	StatusController(Api api, InstantSource clock) {
		this.api = api;
		this.clock = clock;
	}

	/// What a program is for.
	private record Task(String name, String words) {
	}

	/// What `/actuator/health/readiness` tells, as far as the page reads it.
	private record Health(String status) {
	}

	/// What `/actuator/info` tells, as far as the page reads it.
	private record About(@Nullable String release) {
	}

	/// What `/v3/status` tells, as far as the page reads it.
	private record Known(@Nullable Instant newestDatum, long updatesLast24Hours) {
	}

	@GetMapping("/status")
	Page status(Visitor visitor) {
		List<Inquiry<Program>> asked = TASKS.stream()
			.map((task) -> Inquiry.start(() -> program(visitor, task)))
			.toList();
		Known known = find(visitor, Question.of("/v3/status"), Known.class);
		Instant newest = (known != null) ? known.newestDatum() : null;
		StatusPage view = new StatusPage(asked.stream().map(Inquiry::answer).toList(),
				(newest != null) ? Age.of(newest, this.clock.instant()) : null,
				(known != null) ? known.updatesLast24Hours() : null);
		return Page.of("pages/status.jte", view).kept(Page.Keeping.NEVER);
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
