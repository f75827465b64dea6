package highwake.website.status;

import java.time.Instant;
import java.time.InstantSource;

import highwake.website.api.Api;
import highwake.website.api.ApiAway;
import highwake.website.api.Question;
import highwake.website.api.Visitor;
import highwake.website.figures.Age;
import highwake.website.pages.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How Highwake is, to its visitors: what the operator sees is the same answer. What does not answer is a line of the page,
/// never its failure.
@Controller
class StatusController {

	private final Programs programs;

	private final Api api;

	private final InstantSource clock;

	StatusController(Programs programs, Api api, InstantSource clock) {
		this.programs = programs;
		this.api = api;
		this.clock = clock;
	}

	/// What `/v3/status` tells, as far as the page reads it.
	private record Known(@Nullable Instant newestDatum, long updatesLast24Hours) {
	}

	@GetMapping("/status")
	Page status(Visitor visitor) {
		Known known = known(visitor);
		Instant newest = (known != null) ? known.newestDatum() : null;
		StatusPage view = new StatusPage(this.programs.all(visitor),
				(newest != null) ? Age.of(newest, this.clock.instant()) : null,
				(known != null) ? known.updatesLast24Hours() : null);
		return Page.of("pages/status.jte", view).kept(Page.Keeping.NEVER);
	}

	private @Nullable Known known(Visitor visitor) {
		try {
			return this.api.find(visitor, Question.of("/v3/status"), Known.class).orElse(null);
		}
		catch (ApiAway ex) {
			return null;
		}
	}

}
