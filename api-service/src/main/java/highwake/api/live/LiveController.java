package highwake.api.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import highwake.api.board.Boards;
import highwake.api.http.Answers;
import highwake.api.http.Page;
import highwake.api.limits.Client;

/// The newest market reports, and those to come.
@RestController
class LiveController {

	private final Boards boards;

	private final Updates updates;

	private final Live live;

	private final LiveFilters filters;

	LiveController(Boards boards, Updates updates, Live live, LiveFilters filters) {
		this.boards = boards;
		this.updates = updates;
		this.live = live;
		this.filters = filters;
	}

	/// The newest market reports in brief, newest first.
	///
	/// Of the 256 markets that have reported last, each one's newest.
	@GetMapping("/v3/updates")
	ResponseEntity<Page<Update>> updates(@Valid UpdatesQuery query) {
		return Answers.live(this.updates.newest(this.boards.current(), query));
	}

	/// What a stream would be; without this, asking for its head would open one.
	@RequestMapping(path = "/v3/live", method = RequestMethod.HEAD)
	ResponseEntity<Void> head() {
		return ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM).build();
	}

	/// Market reports as they come, as server-sent events.
	///
	/// Each event `market` has one element of `/v3/updates` as its data. Without filters
	/// at most five come in a second, and what
	/// is more is left out; with filters each market's newest report comes that they
	/// admit, and with `commodity` it has its
	/// `offers`. Reports that were written together share an id, which comes with the
	/// last of them. A comment comes every 15
	/// seconds to a quiet stream. `reset` means that what was missed is not known any
	/// more: load what you show again.
	///
	/// @param last the id of the last event that came; a browser sends it by itself
	@GetMapping("/v3/live")
	SseEmitter live(@Valid LiveQuery query,
			@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last, HttpServletRequest request,
			HttpServletResponse response) {
		String client = request.getHeader(Client.HEADER);
		SseEmitter stream = this.live.open((client == null) ? "" : Client.network(client),
				this.filters.read(query, this.boards.current()), last);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Accel-Buffering", "no");
		return stream;
	}

}
