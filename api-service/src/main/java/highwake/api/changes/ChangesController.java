package highwake.api.changes;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;

/// What has changed since a reader asked last.
@RestController
class ChangesController {

	private final Changes changes;

	ChangesController(Changes changes) {
		this.changes = changes;
	}

	/// What has changed since you asked last: enough to keep a mirror.
	///
	/// Begin without `after`: everything is listed as it is now, stations before carriers
	/// before markets, the oldest change
	/// first. Go on with each answer's `next`: at once while `isUpToDate` is false, then
	/// every few seconds. A thing that has
	/// changed is told whole; one that changed twice may come once. A cursor that is
	/// older than 29 days, or of data that were
	/// replaced since, is a 410: begin again.
	@GetMapping("/v3/changes")
	ResponseEntity<ChangesPage> changes(@Valid ChangesQuery query) {
		return Answers.live(this.changes.after(query));
	}

}
